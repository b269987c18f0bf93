import { FILES_A_FIX_MAY_TOUCH, type Fix, type Judgement, type ReportedFinding, type SourceDocument, type WorkspaceFiles } from '../core';
import { decodeText } from './decode-text';
import type { EditedDocument } from './edited-document';
import type { Session } from './session';
import { joinUri } from './uris';

interface Proved {
  readonly version: number;
  readonly filesText: string;
  readonly byFinding: Map<string, readonly Fix[]>;
}

/** Proved fixes, kept until the document or one of the files that a fix may touch changes. */
export class Fixes {
  private readonly proved = new WeakMap<EditedDocument, Proved>();

  constructor(private readonly session: Session) {}

  /** The fixes of a finding of the document's current text; none when the text changes meanwhile. */
  async of(document: EditedDocument, finding: ReportedFinding, { findings }: Pick<Judgement, 'findings'>): Promise<readonly Fix[]> {
    const { version } = document;
    const files = await readFiles(this.session, document);
    const engine = await document.folder.engine();
    if (document.version !== version) return [];
    const { byFinding } = this.memory(document, files);
    const key = `${finding.fingerprint}@${finding.span.start}`;
    const known = byFinding.get(key);
    if (known !== undefined) return known;
    const fixes = withoutValues(document.document, findings, engine.fixes(document.document, finding, files));
    byFinding.set(key, fixes);
    return fixes;
  }

  private memory(document: EditedDocument, files: WorkspaceFiles): Proved {
    const filesText = JSON.stringify(files);
    const before = this.proved.get(document);
    if (before?.version === document.version && before.filesText === filesText) return before;
    const fresh = { version: document.version, filesText, byFinding: new Map<string, readonly Fix[]>() };
    this.proved.set(document, fresh);
    return fresh;
  }
}

/** The other files as the person sees them: unsaved text of an open document wins over the disk. */
async function readFiles(session: Session, document: EditedDocument): Promise<WorkspaceFiles> {
  const folder = document.folder.uri;
  if (folder === undefined) return {};
  const read = FILES_A_FIX_MAY_TOUCH.map(async (path) => {
    const uri = joinUri(folder, path);
    const open = session.documents.get(uri);
    if (open !== undefined) return [path, open.document.text] as const;
    const bytes = await session.runtime.host.readFile(uri);
    return [path, bytes && decodeText(bytes)] as const;
  });
  return Object.fromEntries(await Promise.all(read));
}

/** A title may quote the code that it replaces; one that quotes a credential says less instead. */
function withoutValues({ text }: SourceDocument, findings: readonly ReportedFinding[], fixes: readonly Fix[]): readonly Fix[] {
  const values = findings.flatMap(({ credential }) => (credential ? [text.slice(credential.value.start, credential.value.end)] : []));
  return fixes.map((fix) => (values.some((value) => fix.title.includes(value)) ? { ...fix, title: 'Replace with a safe form' } : fix));
}
