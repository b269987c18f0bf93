import { createDocument, type Engine, type Finding, type Outline, type PartOutline, type SourceDocument, type Span } from '../../core';
import type { Find } from '../topic';
import { listed, lowerFirst } from '../words';

/** What the engine knows of the excerpt. */
export interface Known {
  readonly document: SourceDocument;
  readonly findings: readonly Finding[];
  readonly target: Finding;
  readonly outline: Outline;
  /** What the topic is about, in words. */
  readonly weakness: string;
}

/** Nothing but a comment or brackets: there is nothing to say of such a line. */
const ASIDE = /^\s*(?:\/\/|\/\*|\*|#(?!\[)|--|<!--|[\s{}()[\];,]*$)/;

/**
 * Which lines a person has to find, and what is true of each other one. The vulnerable ones are what the engine says: those of the finding, and of
 * followed data the lines where it comes in and where it must not go. Nothing is said of a line that the engine does not know.
 */
export function explainLines(known: Known): Find {
  const { document, target } = known;
  const ends = (target.flow ?? []).filter(({ kind, path }) => path === undefined && (kind === 'source' || kind === 'sink')).map(({ span }) => span);
  const vulnerable = new Set([target.span, ...ends].flatMap((span) => linesOf(document, span)).filter((line) => !isAside(document, line)));
  const groups = new Map<string, number[]>();
  for (let line = 1; line <= document.lines.lineCount; line++) {
    if (vulnerable.has(line) || isAside(document, line)) continue;
    const why = reasonOf(known, line);
    groups.set(why, [...(groups.get(why) ?? []), line]);
  }
  return { vulnerable: [...vulnerable].sort((a, b) => a - b), fine: [...groups].map(([why, lines]) => ({ lines, why })) };
}

/** The most telling one first. */
function reasonOf({ document, findings, target, outline, weakness }: Known, line: number): string {
  const isHere = ({ start }: Span): boolean => document.lines.lineAt(start) === line - 1;
  const other = findings.find((finding) => finding !== target && isHere(finding.span));
  if (other) return `Another finding is on this line, and is not the one that is asked for: ${other.message}`;
  const step = (target.flow ?? []).find(({ path, span }) => path === undefined && isHere(span));
  if (step) return `The data comes by here (${lowerFirst(step.message.replace(/\.$/, ''))}), but this is neither where it comes in nor where it does harm.`;
  const part = outline.parts.find(({ span }) => linesOf(document, span).includes(line) && span.start < span.end);
  if (part !== undefined && takesIn(outline, part)) return 'This line takes in code from elsewhere. What matters is what is done with it.';
  if (part?.isConstant) return 'This is a constant: what it holds stands here, and nobody outside can change it.';
  const begun = outline.functions.find(({ span, parameters }) => isHere(span) && parameters.length > 0);
  if (begun) return `${begun.name === '' ? 'A function begins here' : `The function \`${begun.name}\` begins here`}. No rule about ${weakness} sees anything on the line itself; what is done with its parameters decides.`;
  const calls = [...new Set(outline.calls.filter(({ span }) => isHere(span)).map(({ name }) => `\`${name}\``))];
  if (calls.length > 0) return `${listed(calls.slice(0, 3))} ${calls.length === 1 ? 'is' : 'are'} called here, and no rule about ${weakness} sees anything in it.`;
  return `No rule about ${weakness} sees anything on this line.`;
}

/** By the language's own words, or by nothing but `require`. */
function takesIn({ calls }: Outline, { kind, span }: PartOutline): boolean {
  const own = calls.filter((call) => span.start <= call.span.start && call.span.end <= span.end);
  return kind === 'import' || (kind === 'other' && own.length > 0 && own.every(({ name }) => /^require(?:\(\))?$/.test(name)));
}

/** 1-based. */
function linesOf({ lines }: SourceDocument, { start, end }: Span): number[] {
  const [first, last] = [lines.lineAt(start), lines.lineAt(Math.max(start, end - 1))];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index + 1);
}

function isAside({ lines }: SourceDocument, line: number): boolean {
  return ASIDE.test(lines.lineText(line - 1));
}

/** What the engine knows of an excerpt, when it still finds the finding in it. */
export function lookAtExcerpt(engine: Engine, path: string, language: string | undefined, text: string, { ruleId, line }: { readonly ruleId: string; readonly line: number }): Omit<Known, 'weakness'> | undefined {
  const document = createDocument(path, language, text);
  const { findings, skip } = engine.analyze(document);
  const target = skip ? undefined : findings.find((finding) => finding.ruleId === ruleId && document.lines.lineAt(finding.span.start) === line - 1);
  return target && { document, findings, target, outline: engine.outline(document, target.span) };
}
