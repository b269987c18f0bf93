import fs from 'node:fs/promises';
import path from 'node:path';
import type { Request } from 'express';

export async function readLabel(req: Request<{ id: string }>, folder: string): Promise<string> {
  // ok: javascript-path-built-from-request
  const file = path.resolve(folder, req.params.id);
  if (!file.startsWith(folder + path.sep)) throw new Error('not a label');
  // ok: javascript-path-built-from-request
  return fs.readFile(file, 'utf8');
}

export const readNumber = (req: Request<{ id: string }>): Promise<Buffer> =>
  // ok: javascript-path-built-from-request
  fs.readFile(path.join('labels', `${Number.parseInt(req.params.id, 10)}.pdf`));

export interface Files {
  // ok: javascript-path-built-from-request
  readFile(path: Request['query']): Promise<string>;
}

declare class NetworkRequest {
  readonly url: string;
}

// What a client asked for is its own.
export function readAnswer(request: NetworkRequest, kept: Map<string, string>): Promise<Buffer> {
  // ok: javascript-path-built-from-request
  return fs.readFile(`${kept.get('folder')}/${request.url}`);
}
