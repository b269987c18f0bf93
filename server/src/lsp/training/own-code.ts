import { createFileDocument, redactText, type ReportedFinding, type SourceDocument, type Span } from '../../core';
import type { OwnCode, OwnReference } from '../../protocol';
import type { EditedDocument } from '../edited-document';
import { decodeText } from '../decode-text';
import { relativePath } from '../uris';
import type { TrainingContext } from './context';

/** What is known of a finding of the own code, so that it can be told later whether it is gone. */
interface Looked {
  readonly code: Omit<OwnCode, 'state' | 'came'>;
  /** All findings of the file when it was looked at first. */
  readonly before: readonly string[];
}

/** A file as it is now, with what is found in it. */
interface OwnFile {
  readonly source: SourceDocument;
  readonly path: string;
  readonly findings: readonly ReportedFinding[];
  readonly hidden: readonly ReportedFinding[];
  functionAround(span: Span): Span | undefined;
}

/** Finding by finding, for as long as the server runs. */
const looked = new WeakMap<TrainingContext, Map<string, Looked>>();

/**
 * The function around a finding of the person's own code, credentials redacted, and how it stands now: open, gone, or gone with another
 * one come instead. An ignore comment is no fix. @returns undefined when nothing is known of such a finding
 */
export async function lookAtOwn(context: TrainingContext, reference: OwnReference): Promise<OwnCode | undefined> {
  const memory = looked.get(context) ?? new Map<string, Looked>();
  looked.set(context, memory);
  const file = await readOwn(context, reference.uri);
  if (file === undefined) return undefined;
  const key = `${reference.uri} ${reference.fingerprint}`;
  const finding = file.findings.find(({ fingerprint }) => fingerprint === reference.fingerprint);
  if (finding !== undefined) {
    const code = describe(file, reference, finding);
    // What was there at the first look counts as old, whatever was edited since.
    memory.set(key, { code, before: memory.get(key)?.before ?? file.findings.map(({ fingerprint }) => fingerprint) });
    return { ...code, state: 'open' };
  }
  const known = memory.get(key);
  if (known === undefined) return undefined;
  if (file.hidden.some(({ fingerprint }) => fingerprint === reference.fingerprint)) return { ...known.code, state: 'open' };
  const came = file.findings.find(({ fingerprint }) => !known.before.includes(fingerprint));
  return came === undefined ? { ...known.code, state: 'fixed' } : { ...known.code, state: 'instead', came: came.message };
}

async function readOwn({ session, judge }: TrainingContext, uri: string): Promise<OwnFile | undefined> {
  const open = session.documents.get(uri);
  if (open !== undefined) return ofOpen(open, await judge.judge(open));
  const folder = session.folders.of(uri);
  const path = folder.uri === undefined ? undefined : relativePath(folder.uri, uri);
  const bytes = path === undefined ? undefined : await session.runtime.host.readFile(uri);
  if (path === undefined || bytes === undefined) return undefined;
  const engine = await folder.engine();
  const language = engine.languageOf(path);
  await engine.prepare(language);
  const source = createFileDocument(path, language, bytes, decodeText);
  const { findings, hiddenFindings } = folder.policy.judge(source, engine.analyze(source));
  return { source, path, findings, hidden: hiddenFindings.map(({ finding }) => finding), functionAround: (span) => engine.functionAround(source, span) };
}

async function ofOpen(document: EditedDocument, { judgement }: { readonly judgement: { readonly findings: readonly ReportedFinding[]; readonly hiddenFindings: readonly { readonly finding: ReportedFinding }[] } }): Promise<OwnFile> {
  const engine = await document.folder.engine();
  const source = document.document;
  return { source, path: source.path, findings: judgement.findings, hidden: judgement.hiddenFindings.map(({ finding }) => finding), functionAround: (span) => engine.functionAround(source, span) };
}

/** So many lines before and after a finding that is in no function. */
const AROUND = 6;

function describe({ source, path, findings, functionAround }: OwnFile, { uri, fingerprint }: OwnReference, { span, message, ruleId, range }: ReportedFinding): Omit<OwnCode, 'state' | 'came'> {
  const { lines, text } = source;
  const around = functionAround(span);
  const [first, last] = around ? [lines.positionAt(around.start).line, lines.positionAt(around.end).line] : [Math.max(0, range.start.line - AROUND), range.end.line + AROUND];
  const start = lines.offsetAt({ line: first, character: 0 });
  const end = lines.offsetAt({ line: last + 1, character: 0 });
  const secrets = findings.flatMap(({ credential }) => (credential ? [credential.value] : []));
  const code = redactText(text.slice(start, end), secrets.map((secret) => ({ start: secret.start - start, end: secret.end - start })));
  const marked = Array.from({ length: range.end.line - range.start.line + 1 }, (_, index) => range.start.line + 1 + index);
  return { uri, fingerprint, path, message, ruleId, code: code.replace(/\s+$/, ''), language: source.language ?? '', firstLine: first + 1, lines: marked };
}
