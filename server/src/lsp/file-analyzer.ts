import { createFileDocument, MAX_FILE_BYTES, NO_WORK, skipByPath, tooLarge, type Skip } from '../core';
import { decodeText } from './decode-text';
import type { Folders } from './folders';
import type { AnalyzedFile, FileAnalyzer, Runtime } from './runtime';

/** Analyses closed files in this thread, with the same engine and policy as the open ones. */
export function createFileAnalyzer(folders: Folders, runtime: Pick<Runtime, 'filesBelow'>): FileAnalyzer {
  return {
    analyze: async (folderUri, path, read) => {
      const byPath = skipByPath(path);
      if (byPath?.extent === 'all') return skipped(path, byPath);
      const bytes = await read();
      if (bytes === undefined) return skipped(path, { reason: 'vanished', extent: 'all', detail: 'it is gone or cannot be read' });
      if (bytes.length > MAX_FILE_BYTES) return skipped(path, tooLarge(bytes.length));
      return { ...(await analyze({ folders, runtime }, folderUri, path, bytes)), bytes: bytes.length };
    },
  };
}

type Known = { readonly folders: Folders; readonly runtime: Pick<Runtime, 'filesBelow'> };

async function analyze({ folders, runtime }: Known, folderUri: string, path: string, bytes: Uint8Array): Promise<Omit<AnalyzedFile, 'bytes'>> {
  const folder = folders.at(folderUri);
  const engine = await folder.engine();
  const language = engine.languageOf(path);
  await engine.prepare(language);
  const document = createFileDocument(path, language, bytes, decodeText);
  const analysis = engine.analyze(document, runtime.filesBelow?.(folderUri, (other) => folder.policy.includes(other)));
  return { file: folder.policy.judge(document, analysis), work: analysis.work };
}

function skipped(path: string, skip: Skip): AnalyzedFile {
  const hidden = { comment: 0, baseline: 0, config: 0 };
  return { file: { path, findings: [], hidden, problems: [], skip }, bytes: 0, work: NO_WORK };
}
