import { createFileDocument, type Engine, type ReportedFinding, type SourceDocument, type Span } from '../../core';
import type { Folder } from '../folders';
import { decodeText } from '../decode-text';
import { relativePath } from '../uris';
import type { TrainingContext } from './context';

/** A file of the person's own as it is now, with what is found in it. */
export interface OwnFile {
  readonly source: SourceDocument;
  readonly path: string;
  readonly folder: Folder;
  readonly engine: Engine;
  /** Of the document, where it is open. */
  readonly version?: number;
  readonly findings: readonly ReportedFinding[];
  readonly hidden: readonly ReportedFinding[];
}

/** The text of the editor where it is open, else that of the disk. @returns undefined when there is no such file in the workspace */
export async function readOwn({ session, judge }: Pick<TrainingContext, 'session' | 'judge'>, uri: string): Promise<OwnFile | undefined> {
  const open = session.documents.get(uri);
  if (open !== undefined) {
    const { judgement } = await judge.judge(open);
    const { document: source, folder, version } = open;
    return { source, path: source.path, folder, engine: await folder.engine(), version, ...findingsOf(judgement) };
  }
  const folder = session.folders.of(uri);
  const path = folder.uri === undefined ? undefined : relativePath(folder.uri, uri);
  const bytes = path === undefined ? undefined : await session.runtime.host.readFile(uri);
  if (path === undefined || bytes === undefined) return undefined;
  const engine = await folder.engine();
  const language = engine.languageOf(path);
  await engine.prepare(language);
  const source = createFileDocument(path, language, bytes, decodeText);
  return { source, path, folder, engine, ...findingsOf(folder.policy.judge(source, engine.analyze(source))) };
}

function findingsOf({ findings, hiddenFindings }: { readonly findings: readonly ReportedFinding[]; readonly hiddenFindings: readonly { readonly finding: ReportedFinding }[] }): Pick<OwnFile, 'findings' | 'hidden'> {
  return { findings, hidden: hiddenFindings.map(({ finding }) => finding) };
}

/** Where credentials stand in it, whether they are shown or not. */
export function secretsIn({ findings, hidden }: Pick<OwnFile, 'findings' | 'hidden'>): readonly Span[] {
  return [...findings, ...hidden].flatMap(({ credential }) => (credential ? [credential.value] : []));
}
