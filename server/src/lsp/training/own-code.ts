import { redactText, type ReportedFinding } from '../../core';
import type { OwnCode, OwnReference } from '../../protocol';
import type { TrainingContext } from './context';
import { readOwn, secretsIn, type OwnFile } from './own-file';

/** What does not change while it is looked at. */
type Seen = Omit<OwnCode, 'state' | 'came' | 'exercise' | 'noExercise'>;

/** What is known of a finding of the own code, so that it can be told later whether it is gone. */
interface Looked {
  readonly code: Seen;
  /** All findings of the file when it was looked at first. */
  readonly before: readonly string[];
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

/** So many lines before and after a finding that is in no function. */
const AROUND = 6;

function describe({ source, path, engine, ...found }: OwnFile, { uri, fingerprint }: OwnReference, { span, message, ruleId, range }: ReportedFinding): Seen {
  const { lines, text } = source;
  const around = engine.functionAround(source, span);
  const [first, last] = around ? [lines.positionAt(around.start).line, lines.positionAt(around.end).line] : [Math.max(0, range.start.line - AROUND), range.end.line + AROUND];
  const start = lines.offsetAt({ line: first, character: 0 });
  const end = lines.offsetAt({ line: last + 1, character: 0 });
  const code = redactText(text.slice(start, end), secretsIn(found).map((secret) => ({ start: secret.start - start, end: secret.end - start })));
  const marked = Array.from({ length: range.end.line - range.start.line + 1 }, (_, index) => range.start.line + 1 + index);
  return { uri, fingerprint, path, message, ruleId, code: code.replace(/\s+$/, ''), language: source.language ?? '', firstLine: first + 1, lines: marked };
}
