import { findWeakness, weaknessNamed, type ReportedFinding, type RuleSource, type RunbookPack } from '../../core';
import type { About, WeaknessCount } from '../../training';
import type { EditedDocument } from '../edited-document';
import { rulesOf } from '../rules-by-id';
import { readRunbookPack } from '../runbooks';
import { uriKey } from '../uris';
import type { TrainingContext } from './context';

/** A finding that the server knows of, with what leads from it to a topic. */
export interface KnownFinding {
  readonly uri: string;
  readonly finding: ReportedFinding;
  readonly about: About;
}

/** What the last scan and the open documents say; an open document knows better than the scan. */
export async function knownFindings({ session, judge, results }: Pick<TrainingContext, 'session' | 'judge' | 'results'>): Promise<KnownFinding[]> {
  const pack = await readRunbookPack(session.runtime.host);
  const open = session.documents.all().flatMap((document) => {
    const verdict = judge.known(document);
    return verdict ? [{ uri: document.uri, folder: document.folder, findings: verdict.judgement.findings, language: document.document.language }] : [];
  });
  const isOpen = new Set(open.map(({ uri }) => uriKey(uri)));
  const scanned = session.folders.everywhere().flatMap((folder) => results.in(folder).map(({ uri, report }) => ({ uri, folder, findings: report.findings, language: folder.ruleSet?.engine.languageOf(report.path) })));
  return [...open, ...scanned.filter(({ uri }) => !isOpen.has(uriKey(uri)))].flatMap(({ uri, folder, findings, language }) => {
    const rules = rulesOf(folder);
    return findings.map((finding) => ({ uri, finding, about: aboutOf(pack, rules.get(finding.ruleId), finding, language) }));
  });
}

/** What one finding of an open document is about. */
export async function aboutFinding({ session }: Pick<TrainingContext, 'session'>, document: EditedDocument, finding: ReportedFinding): Promise<About> {
  return aboutOf(await readRunbookPack(session.runtime.host), rulesOf(document.folder).get(finding.ruleId), finding, document.document.language);
}

/** How many there are of each weakness. */
export function countByWeakness({ library }: Pick<TrainingContext, 'library'>, known: readonly KnownFinding[]): readonly WeaknessCount[] {
  return library.countFindings(known.map(({ finding: { severity }, about }) => ({ ...about, severity })));
}

export function aboutRule(pack: RunbookPack, rule: RuleSource | undefined, cwe: readonly string[], language: string): About {
  const weakness = rule && (findWeakness(pack, rule)?.name ?? weaknessNamed(rule));
  return { ...(weakness !== undefined && { weakness }), cwe, language };
}

function aboutOf(pack: RunbookPack, rule: RuleSource | undefined, { cwe }: ReportedFinding, language: string | undefined): About {
  return aboutRule(pack, rule, cwe, language ?? '');
}
