import { execFile, spawn } from 'node:child_process';
import { exec } from './queue';
import type { Request, Response } from 'express';

export function enqueue(req: Request, res: Response): void {
  // Our own function of that name.
  // ok: javascript-command-built-from-request
  exec(`resize ${req.params.image}`);
  // ok: javascript-command-built-from-request
  execFile('identify', [`${req.params.image}.png`], (error, stdout) => res.send(stdout));
  // ok: javascript-command-built-from-request
  spawn('identify', [req.params.image!], { stdio: 'ignore' });
}

export interface Runner {
  // ok: javascript-command-built-from-request
  exec(command: Request['query']): Promise<void>;
}

// ok: javascript-command-built-from-request
export const queue = (runner: Runner, req: Request) => runner.exec(req.query);
