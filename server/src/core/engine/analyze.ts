import type { CredentialDetector } from '../credentials';
import type { SourceDocument } from '../document';
import { dropSaidByCode } from './drop-weaker';
import type { Analysis } from './engine';
import type { Finding, Problem } from '../finding';
import type { KeywordHits } from '../keywords';
import { isUnreadScript, skipAll, skipCode } from '../policy';
import type { SourceFiles } from '../host';
import { countRules, type CodeMatches, type CodeMemory, type OpenFiles } from '../rules';
import { HIDDEN, languagesWithin, regionsOf, toDocument, type Region } from '../regions';
import type { Span } from '../span';
import { countErrors, type FlatTree } from '../syntax';
import type { WorkMeter } from '../work';
import { passOnce, type PassOver } from './text-pass';
import type { KeywordService } from './keyword-service';
import type { LanguageServices } from './language-service';

export interface Analyzers {
  readonly keywords: KeywordService;
  readonly languages: LanguageServices;
  readonly credentials: CredentialDetector;
  readonly meter: WorkMeter;
  readonly skips: boolean;
}

/** Gives the tree of a region, or undefined when parsing it would take too many steps. */
export type ReadTree = (region: Region) => FlatTree | undefined;

/** What is found without following data. */
export interface Start extends Omit<Analysis, 'work'> {
  /** The rest: rules that follow data, some at a time. Absent when no such rule applies. */
  readonly flow?: Generator<CodeAnalysis, void>;
  /** How many those rules are. */
  readonly flowRules?: number;
}

/** How a document is read. */
export interface Reading {
  readonly readTree: ReadTree;
  /** Goes over the text; by default over all of it. */
  readonly passOver?: PassOver;
  /** The files beside the document; data is followed into them. */
  readonly others?: SourceFiles | undefined;
  /** What is kept of a region of a document that is edited, once its tree was read. */
  readonly memoryOf?: (region: Region) => CodeMemory | undefined;
  /** Where alone code is to be looked at in a region that is broken, once its tree was read: ranges of its text, ascending. */
  readonly touchedIn?: (region: Region) => readonly Span[] | undefined;
}

/**
 * The way of one document from text to findings, up to where data is followed. One pass over the document decides what else is
 * done: a file in which it finds nothing is not even decoded.
 */
export function startAnalysis(document: SourceDocument, analyzers: Analyzers, { passOver = passOnce, others, ...reading }: Reading): Start {
  const files = others && openFiles(others, analyzers);
  const unread = analyzers.skips ? skipAll(document) : undefined;
  if (unread) return { findings: [], problems: [], skip: unread };
  const { keywords, meter } = analyzers;
  const { hits, credentials } = passOver(document, analyzers);
  const skip = analyzers.skips ? skipCode(document, keywords.generatedIn(hits)) : undefined;
  const code = skip ? NO_CODE : analyzeCode(document, analyzers, hits, { ...reading, files });
  const findings = dropSaidByCode([...credentials, ...code.findings].sort(byPosition));
  const flowRules = code.flows.reduce((sum, { rules }) => sum + rules, 0);
  const flow = flowRules > 0 && { flow: followData(code, meter), flowRules };
  return { findings, problems: [...code.problems], mayIgnore: keywords.mayIgnore(hits), ...(skip && { skip }), ...flow };
}

/** The hits with offsets in the document's text. */
function inText({ bytes, text }: SourceDocument, hits: KeywordHits): KeywordHits {
  return bytes ? hits.decoded(bytes, text) : hits;
}

interface Readers extends Omit<Reading, 'passOver' | 'others'> {
  readonly files: OpenFiles | undefined;
}

function openFiles(files: SourceFiles, analyzers: Analyzers): OpenFiles {
  return {
    read: (path) => files.read(path),
    list: (folder) => files.list(folder),
    find: (text) => findIn(text, analyzers),
  };
}

/** Where the texts that rules look for stand in a text that is none of the document's as a whole. */
function findIn(text: string, { keywords, meter }: Pick<Analyzers, 'keywords' | 'meter'>): KeywordHits {
  meter.add('unitsScanned', text.length);
  return keywords.findInText(text);
}

export interface CodeAnalysis {
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
}

/** The rules that follow data in one region. */
interface RegionFlow {
  readonly region: Region;
  readonly parts: CodeMatches['flow'];
  readonly rules: number;
}

interface CodeStart extends CodeAnalysis {
  readonly flows: readonly RegionFlow[];
}

const NO_CODE: CodeStart = { findings: [], problems: [], flows: [] };

/** @param problems to which the rules add theirs */
function* followData({ flows, problems }: CodeStart, meter: WorkMeter): Generator<CodeAnalysis, void> {
  let told = problems.length;
  for (const { region, parts } of flows) {
    for (const { findings, steps, followed } of parts) {
      meter.add('flowSteps', steps);
      meter.add('functionsFollowed', followed);
      yield { findings: findings.map((finding) => inDocument(region, finding)), problems: problems.slice(told) };
      told = problems.length;
    }
  }
}

function analyzeCode(document: SourceDocument, analyzers: Analyzers, hits: KeywordHits, { readTree, files, memoryOf, touchedIn }: Readers): CodeStart {
  if (needsNoText(document, analyzers, hits, files)) return NO_CODE;
  const { languages, meter } = analyzers;
  const findings: Finding[] = [];
  const problems: Problem[] = [];
  const flows: RegionFlow[] = [];
  const ofText = languages.text.rulesFor(document.path, hits);
  if (ofText.rules.length > 0) findings.push(...languages.text.match(document.text, ofText, document.path, problems));
  for (const region of regionsOf(document)) {
    if (languages.isIdle(region.language) || (analyzers.skips && region.parent && isUnreadScript(region.text))) continue;
    const service = languages.get(region.language);
    if (!service) {
      addOnce(problems, { ...languages.problemOf(region.language), path: document.path });
      continue;
    }
    const applicable = service.rules.rulesFor(document.path, hitsOf(region, document, analyzers, hits), files, () => region.text);
    const rules = countRules(applicable);
    if (rules === 0) continue;
    const tree = readTree(region);
    if (!tree) {
      addOnce(problems, overBudget(document.path));
      continue;
    }
    const matches = service.rules.match(tree, applicable, document.path, problems, { files, memory: memoryOf?.(region), touched: touchedIn?.(region), find: (text) => findIn(text, analyzers) });
    meter.add('rulesMatched', matches.matched + applicable.taint.length);
    findings.push(...matches.findings.map((finding) => inDocument(region, finding)));
    flows.push({ region, parts: matches.flow, rules: applicable.taint.length });
  }
  return { findings, problems, flows };
}

/** What is the same for several regions of a document is said once. */
function addOnce(problems: Problem[], problem: Problem): void {
  if (!problems.some(({ message }) => message === problem.message)) problems.push(problem);
}

/** True when the bytes alone show that no code rule can match, in whatever language a part of the document may be. */
function needsNoText(document: SourceDocument, { languages }: Analyzers, hits: KeywordHits, files: OpenFiles | undefined): boolean {
  const { path, language, bytes } = document;
  if (languages.text.rulesFor(path, hits).rules.length > 0) return false;
  return language === undefined || languagesWithin(language).every((id) => {
    if (languages.isIdle(id)) return true;
    const service = languages.get(id);
    return bytes !== undefined && service !== undefined && countRules(service.rules.rulesFor(path, hits, files, () => document.text)) === 0;
  });
}

/** A region that is not the whole document is gone over once more, since its offsets are its own. */
function hitsOf(region: Region, document: SourceDocument, analyzers: Analyzers, hits: KeywordHits): KeywordHits {
  return region.text.length === document.text.length ? inText(document, hits) : findIn(region.text, analyzers);
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
  const { fix, related, flow, ...said } = finding;
  const writesHidden = region.isRewritten && fix?.some(({ text }) => HIDDEN.test(text));
  if (region.span.start === 0 && !writesHidden) return finding;
  const place = <T extends { readonly span: Span }>(one: T): T => ({ ...one, span: toDocument(region, one.span) });
  return {
    ...place(said),
    ...(fix && !writesHidden && { fix: fix.map(place) }),
    ...(related && { related: related.map(place) }),
    ...(flow && { flow: flow.map((step) => (step.path === undefined ? place(step) : step)) }),
  };
}

/** The order of findings in an analysis. */
export function byPosition(a: Finding, b: Finding): number {
  return a.span.start - b.span.start || a.span.end - b.span.end || compareText(a.ruleId, b.ruleId);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
