import type { CredentialDetector } from '../credentials';
import type { SourceDocument } from '../document';
import type { Analysis } from './engine';
import type { Finding, Problem } from '../finding';
import { skipReason } from '../policy';
import { regionsOf, toDocument, type Region } from '../regions';
import { countErrors, type FlatTree } from '../syntax';
import type { WorkMeter } from '../work';
import type { LanguageServices } from './language-service';

export interface Analyzers {
  readonly languages: LanguageServices;
  readonly credentials: CredentialDetector;
  readonly meter: WorkMeter;
}

/** Gives the tree of a region, or undefined when parsing it would take too many steps. */
export type ReadTree = (region: Region) => FlatTree | undefined;

/** The whole way of one document from text to findings. */
export function analyzeDocument(document: SourceDocument, analyzers: Analyzers, readTree: ReadTree): Analysis {
  const { value, work } = analyzers.meter.measure(() => findAll(document, analyzers, readTree));
  return { ...value, work };
}

function findAll(document: SourceDocument, analyzers: Analyzers, readTree: ReadTree): Omit<Analysis, 'work'> {
  const skip = skipReason(document.path, document.text);
  if (skip?.extent === 'all') return { findings: [], problems: [], skip };
  analyzers.meter.add('unitsScanned', document.text.length);
  const found = analyzers.credentials.detect(document);
  const code = skip ? NO_CODE : analyzeCode(document, analyzers, readTree);
  const findings = [...found, ...code.findings].sort(byPosition);
  return { findings, problems: code.problems, ...(skip ? { skip } : {}) };
}

interface CodeAnalysis {
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
}

const NO_CODE: CodeAnalysis = { findings: [], problems: [] };

function analyzeCode(document: SourceDocument, { languages, meter }: Analyzers, readTree: ReadTree): CodeAnalysis {
  const findings: Finding[] = [];
  const problems: Problem[] = [];
  for (const region of regionsOf(document)) {
    const service = languages.get(region.language);
    if (!service) {
      problems.push({ ...languages.problemOf(region.language), path: document.path });
      continue;
    }
    meter.add('unitsScanned', region.text.length);
    const applicable = service.rules.rulesFor(document.path, region.text);
    if (applicable.rules.length === 0) continue;
    meter.add('rulesMatched', applicable.rules.length);
    const tree = readTree(region);
    if (!tree) problems.push(overBudget(document.path));
    else findings.push(...service.rules.match(tree, applicable, document.path, problems).map((finding) => inDocument(region, finding)));
  }
  return { findings, problems };
}

/** Syntax errors in a document's code, whatever the rules; 0 when it is no code or cannot be parsed within budget. */
export function countSyntaxErrors(document: SourceDocument, readTree: ReadTree): number {
  return regionsOf(document).reduce((errors, region) => {
    const tree = readTree(region);
    return errors + (tree ? countErrors(tree) : 0);
  }, 0);
}

function overBudget(path: string): Problem {
  return { kind: 'budget', message: 'parsing this file was cut short: it is not the code that its name says; its code rules did not run', path };
}

function inDocument(region: Region, finding: Finding): Finding {
  if (region.span.start === 0) return finding;
  const fix = finding.fix?.map((edit) => ({ ...edit, span: toDocument(region, edit.span) }));
  return { ...finding, span: toDocument(region, finding.span), ...(fix ? { fix } : {}) };
}

/** The order of findings in an analysis. */
export function byPosition(a: Finding, b: Finding): number {
  return a.span.start - b.span.start || a.span.end - b.span.end || compareText(a.ruleId, b.ruleId);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
