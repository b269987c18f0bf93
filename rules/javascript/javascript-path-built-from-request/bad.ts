import { readFile, writeFileSync } from 'node:fs';
import fs from 'node:fs/promises';
import * as path from 'node:path';
import type { Request, Response } from 'express';

const FOLDER = path.resolve('labels');

export async function readLabel(req: Request<{ name: string }>, res: Response): Promise<void> {
  // ruleid: javascript-path-built-from-request
  res.send(await fs.readFile(path.join(FOLDER, req.params.name), 'utf8'));
  //                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-path-built-from-request
  res.sendFile(path.join(FOLDER, `${req.params.name}.pdf`), (error: Error) => res.status(404).end(error?.message));
  //           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}

export class Uploads {
  constructor(private readonly request: Request) {}

  save(): void {
    // ruleid: javascript-path-built-from-request
    writeFileSync(path.join(FOLDER, this.request.body!.name as string), this.request.body.content);
    // ruleid: javascript-path-built-from-request
    readFile(FOLDER + '/' + this.request.query.name, () => undefined);
  }

  async remove(): Promise<void> {
    // ruleid: javascript-path-built-from-request
    await fs.rm(`${FOLDER}/${this.request.params.name}`, { force: true });
    //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    // ruleid: javascript-path-built-from-request
    for (const name of await fs.readdir(path.resolve(FOLDER, this.request.query.folder as string))) console.log(name);
    //                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  }
}

export function readPage(request: IncomingMessage): Promise<Buffer> {
  // ruleid: javascript-path-built-from-request
  return fs.readFile(FOLDER + request.url);
  //                 ^^^^^^^^^^^^^^^^^^^^
}
