import { ExecuteCommandRequest, type Diagnostic } from 'vscode-languageserver/node';
import { ClientMethods, ServerCommands, type HeldBackItem, type RangeData, type ScanSummary } from '../../server/src/protocol';
import type { TestClient } from '../lsp/harness/client';
import type { FileSeen, FindingSeen, Totals } from './seen';

const LANGUAGE_IDS: Readonly<Record<string, string>> = {
  js: 'javascript', ts: 'typescript', tsx: 'typescriptreact', py: 'python', json: 'json', yaml: 'yaml', env: 'dotenv', properties: 'properties', xml: 'xml',
};

/**
 * Opens a file as an editor does and asks for everything about it. At pace `now` the server names the tier of each finding
 * that it holds back; once all are revealed, it gives their fingerprints too.
 */
export async function openInEditor(client: TestClient, uri: string, path: string, text: string): Promise<FileSeen> {
  await client.openDocument(uri, LANGUAGE_IDS[path.slice(path.lastIndexOf('.') + 1)] ?? 'plaintext', text);
  const urgent = await client.pullItems(uri);
  const items = await client.connection.sendRequest<HeldBackItem[]>(ClientMethods.heldBack, { uri });
  const held = items.filter(({ by }) => by === 'pace');
  await client.connection.sendRequest(ClientMethods.reveal, { uri });
  const all = await client.pullItems(uri);
  const status = client.statuses.get(uri);
  if (all.length !== urgent.length + held.length) throw new Error(`${path}: ${urgent.length} shown and ${held.length} held back, but ${all.length} in all.`);
  const hidden = items.filter(({ by }) => by !== 'pace').map(({ ruleId, range, by, reason }) => ({ rule: ruleId, range: rangeOf(range), by, reason }));
  const counted = status && status.hidden.comment + status.hidden.baseline + status.hidden.config;
  if (counted !== hidden.length) throw new Error(`${path}: the status counts ${counted} hidden findings, and ${hidden.length} are listed.`);
  await client.closeDocument(uri);
  return {
    path, hidden,
    findings: all.map((one) => toFinding(one, tierOf(one, urgent, held))),
    skip: status?.state === 'skipped' ? status.detail : undefined,
    // The status also names what is wrong with the settings and rules of the folder.
    problems: status?.problems.filter((problem) => problem.startsWith(`${path}:`)) ?? [],
  };
}

/** Scans the workspace while all files are closed. */
export async function scanByServer(client: TestClient): Promise<{ readonly totals: Totals; of(uri: string, path: string): FileSeen }> {
  const params = { command: ServerCommands.scan, arguments: [{ what: 'workspace' }] };
  const { counts, hidden, filesScanned, skipped } = (await client.connection.sendRequest(ExecuteCommandRequest.type, params)) as ScanSummary;
  const findingsOf = (uri: string): FindingSeen[] => (client.published.get(uri) ?? []).map((one) => toFinding(one, undefined));
  return { totals: { counts, hidden, filesScanned, skipped }, of: (uri, path) => ({ path, findings: findingsOf(uri), hidden: [], skip: undefined, problems: [] }) };
}

/** Files for which the server has sent diagnostics. */
export function publishedFiles(client: TestClient): string[] {
  return [...client.published].filter(([, diagnostics]) => diagnostics.length > 0).map(([uri]) => uri);
}

/** As VS Code reads a file: by its mark, else as UTF-8, the mark left out. */
export function decodeAsEditor(bytes: Uint8Array): string {
  const marks: readonly [string, readonly number[]][] = [['utf-16le', [0xff, 0xfe]], ['utf-16be', [0xfe, 0xff]]];
  const [label = 'utf-8'] = marks.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte)) ?? [];
  return new TextDecoder(label).decode(bytes);
}

/** VS Code gives every line of a text that it opens the same end. */
export function unifyLineEnds(text: string): string {
  const crlf = text.match(/\r\n/g)?.length ?? 0;
  const lineEnds = text.match(/\r\n|\r|\n/g)?.length ?? 0;
  return text.replace(/\r\n|\r|\n/g, crlf > lineEnds / 2 ? '\r\n' : '\n');
}

function tierOf(diagnostic: Diagnostic, urgent: readonly Diagnostic[], held: readonly HeldBackItem[]): string | undefined {
  const isSame = (rule: unknown, range: RangeData): boolean => rule === diagnostic.code && rangeOf(range) === rangeOf(diagnostic.range);
  if (urgent.some(({ code, range }) => isSame(code, range))) return 'now';
  return held.find(({ ruleId, range }) => isSame(ruleId, range))?.tier;
}

function toFinding({ code, range, severity, message, data, relatedInformation = [] }: Diagnostic, tier: string | undefined): FindingSeen {
  const { fingerprint } = data as { fingerprint: string };
  const via = relatedInformation.map(({ location }) => rangeOf(location.range));
  return { rule: String(code), range: rangeOf(range), tier, severity, fingerprint, via, message: typeof message === 'string' ? message : message.value };
}

function rangeOf({ start, end }: RangeData): string {
  return `${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1}`;
}

