import { createDocument, MAX_FILE_BYTES, skipByPath, tooLarge, type FileReport, type Skip } from '../core';
import { decodeText } from './decode-text';
import type { Folders } from './folders';
import type { FileAnalyzer } from './runtime';

/** Analyses closed files in this thread, with the same engine and policy as the open ones. */
export function createFileAnalyzer(folders: Folders): FileAnalyzer {
  return {
    analyze: async (folderUri, path, read) => {
      const byPath = skipByPath(path);
      if (byPath?.extent === 'all') return skipped(path, byPath);
      const bytes = await read();
      if (bytes === undefined) return skipped(path, { reason: 'vanished', extent: 'all', detail: 'it is gone or cannot be read' });
      if (bytes.length > MAX_FILE_BYTES) return skipped(path, tooLarge(bytes.length));
      return { file: await analyze(folders, folderUri, path, decodeText(bytes)), bytes: bytes.length };
    },
  };
}

async function analyze(folders: Folders, folderUri: string, path: string, text: string): Promise<FileReport> {
  const folder = folders.at(folderUri);
  const engine = await folder.engine();
  const language = engine.languageOf(path);
  await engine.prepare(language);
  const document = createDocument(path, language, text);
  return folder.policy.judge(document, engine.analyze(document));
}

function skipped(path: string, skip: Skip): { file: FileReport; bytes: number } {
  const hidden = { comment: 0, baseline: 0, config: 0 };
  return { file: { path, findings: [], hidden, problems: [], skip }, bytes: 0 };
}
