import type { CredentialDetector } from '../credentials';
import type { SourceDocument } from '../document';
import type { Analysis } from './engine';
import type { Finding, Problem } from '../finding';
import type { KeywordHits } from '../keywords';
import { skipAll, skipCode } from '../policy';
import type { SourceFiles } from '../host';
import { countRules, type OpenFiles } from '../rules';
import { regionsOf, toDocument, type Region } from '../regions';
import { countErrors, type FlatTree } from '../syntax';
import type { WorkMeter } from '../work';
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

/**
 * The whole way of one document from text to findings.
 * @param files those beside the document; data is followed into them
 */
export function analyzeDocument(document: SourceDocument, analyzers: Analyzers, readTree: ReadTree, files?: SourceFiles): Analysis {
  const reads = new Set<string>();
  const { value, work } = analyzers.meter.measure(() => findAll(document, analyzers, readTree, files && openFiles(files, analyzers, reads)));
  return { ...value, work, ...(reads.size > 0 ? { reads: [...reads] } : {}) };
}

/** One pass over the document decides what else is done: a file in which it finds nothing is not even decoded. */
function findAll(document: SourceDocument, analyzers: Analyzers, readTree: ReadTree, files: OpenFiles | undefined): Omit<Analysis, 'work'> {
  const unread = analyzers.skips ? skipAll(document) : undefined;
  if (unread) return { findings: [], problems: [], skip: unread };
  const { keywords, meter } = analyzers;
  meter.add('unitsScanned', (document.bytes ?? document.text).length);
  const hits = keywords.find(document);
  const skip = analyzers.skips ? skipCode(document, keywords.generatedIn(hits)) : undefined;
  const found = analyzers.credentials.detect(document, hits);
  const code = skip ? NO_CODE : analyzeCode(document, analyzers, hits, { readTree, files });
  const findings = [...found, ...code.findings].sort(byPosition);
  return { findings, problems: code.problems, mayIgnore: keywords.mayIgnore(hits), ...(skip ? { skip } : {}) };
}

/** The hits with offsets in the document's text. */
function inText({ bytes, text }: SourceDocument, hits: KeywordHits): KeywordHits {
  return bytes ? hits.decoded(bytes, text) : hits;
}

interface Readers {
  readonly readTree: ReadTree;
  readonly files: OpenFiles | undefined;
}

/** The files beside a document, which keep in mind what was asked for. */
function openFiles(files: SourceFiles, { keywords, meter }: Analyzers, reads: Set<string>): OpenFiles {
  return {
    read: (path) => {
      reads.add(path);
      return files.read(path);
    },
    list: (folder) => files.list(folder),
    find: (text) => {
      meter.add('unitsScanned', text.length);
      return keywords.findInText(text);
    },
  };
}

interface CodeAnalysis {
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
}

const NO_CODE: CodeAnalysis = { findings: [], problems: [] };

function analyzeCode(document: SourceDocument, analyzers: Analyzers, hits: KeywordHits, { readTree, files }: Readers): CodeAnalysis {
  if (needsNoText(document, analyzers, hits, files !== undefined)) return NO_CODE;
  const { languages, meter } = analyzers;
  const findings: Finding[] = [];
  const problems: Problem[] = [];
  const ofText = languages.text.rulesFor(document.path, hits);
  if (ofText.rules.length > 0) findings.push(...languages.text.match(document.text, ofText, document.path, problems));
  for (const region of regionsOf(document)) {
    if (languages.isIdle(region.language)) continue;
    const service = languages.get(region.language);
    if (!service) {
      problems.push({ ...languages.problemOf(region.language), path: document.path });
      continue;
    }
    const applicable = service.rules.rulesFor(document.path, hitsOf(region, document, analyzers, hits), files !== undefined);
    const rules = countRules(applicable);
    if (rules === 0) continue;
    meter.add('rulesMatched', rules);
    const tree = readTree(region);
    if (!tree) problems.push(overBudget(document.path));
    else findings.push(...service.rules.match(tree, applicable, document.path, problems, files).map((finding) => inDocument(region, finding)));
  }
  return { findings, problems };
}

/** True when the bytes alone show that no code rule can match. Today a document is one region, of its own language. */
function needsNoText({ path, language, bytes }: SourceDocument, { languages }: Analyzers, hits: KeywordHits, isPart: boolean): boolean {
  if (languages.text.rulesFor(path, hits).rules.length > 0) return false;
  if (language === undefined || languages.isIdle(language)) return true;
  const service = languages.get(language);
  return bytes !== undefined && service !== undefined && countRules(service.rules.rulesFor(path, hits, isPart)) === 0;
}

/** A region that is not the whole document is gone over once more, since its offsets are its own. */
function hitsOf(region: Region, document: SourceDocument, { keywords, meter }: Analyzers, hits: KeywordHits): KeywordHits {
  if (region.text.length === document.text.length) return inText(document, hits);
  meter.add('unitsScanned', region.text.length);
  return keywords.findInText(region.text);
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
