import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { CancellationTokenSource, CodeActionRequest, DocumentDiagnosticRequest, HoverRequest, LSPErrorCodes, ResponseError } from 'vscode-languageserver/node';
import { createDraw } from '../../../server/src/core/tokens/draw';
import type { TestClient } from '../../lsp/harness/client';

export interface StormOutcome {
  answered: number;
  cancelled: number;
  failed: number;
}

/** Sends many requests, cancels each, some at once and some after a few others were sent, and waits for all. */
export async function cancelAll(client: TestClient, uri: string, count: number, seed: number): Promise<StormOutcome> {
  const draw = createDraw(`storm ${seed}`);
  const outcome: StormOutcome = { answered: 0, cancelled: 0, failed: 0 };
  const sources: CancellationTokenSource[] = [];
  const asked: Promise<void>[] = [];
  const cancelOne = (): void => sources.splice(draw(sources.length), 1)[0]?.cancel();
  for (let n = 0; n < count; n++) {
    const source = new CancellationTokenSource();
    sources.push(source);
    asked.push(settle(ask(client, uri, draw(3), draw(60), source), outcome));
    if (draw(3) === 0) await client.edit(uri, { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: ' ' }, { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } }, text: '' });
    if (draw(2) === 0) cancelOne();
  }
  while (sources.length > 0) cancelOne();
  await Promise.all(asked);
  return outcome;
}

function ask({ connection }: TestClient, uri: string, kind: number, line: number, { token }: CancellationTokenSource): Promise<unknown> {
  const textDocument = { uri };
  const position = { line, character: 4 };
  if (kind === 0) return connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument }, token);
  if (kind === 1) return connection.sendRequest(HoverRequest.type, { textDocument, position }, token);
  return connection.sendRequest(CodeActionRequest.type, { textDocument, range: { start: position, end: position }, context: { diagnostics: [] } }, token);
}

async function settle(request: Promise<unknown>, outcome: StormOutcome): Promise<void> {
  try {
    await request;
    outcome.answered++;
  } catch (error) {
    const isCancelled = error instanceof ResponseError && (error.code === LSPErrorCodes.RequestCancelled || error.code === LSPErrorCodes.ServerCancelled);
    outcome[isCancelled ? 'cancelled' : 'failed']++;
  }
}

/** Bytes that are in use after a collection: objects, and the memory of the grammars. */
export function memoryInUse(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
