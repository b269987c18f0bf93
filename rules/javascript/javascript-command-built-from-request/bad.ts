import { exec, spawnSync as spawnAndWait } from 'node:child_process';
import * as processes from 'child_process';
import cp from 'node:child_process';
import type { Context } from 'koa';
import type { Request, Response } from 'express';

export function ping(req: Request, res: Response): void {
  // ruleid: javascript-command-built-from-request
  const child = exec(`ping -c 1 ${req.query.host as string}`);
  //                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  child.stdout?.pipe(res);
}

export function archive(req: Request, res: Response): void {
  // ruleid: javascript-command-built-from-request
  const first = processes.execSync('tar cf - ' + req.body!.folder);
  //                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-command-built-from-request
  const second = cp.execSync(`zip -r - ${req.params.folder}`, { encoding: 'utf8' }) as string;
  // ruleid: javascript-command-built-from-request
  const third = spawnAndWait(`ls ${req.params.folder}`, { shell: true });
  //                         ^^^^^^^^^^^^^^^^^^^^^^^^^
  res.json({ first, second, third });
}

export async function lookUp(ctx: Context): Promise<void> {
  // ruleid: javascript-command-built-from-request
  ctx.body = cp.execSync(`nslookup ${ctx.request.query.name}`).toString();
  //                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}
