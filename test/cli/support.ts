import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { generateToken } from '../../server/src/core/tokens';
import { builtinRules, ROOT } from '../support/assets';
import { temporaryFolder } from '../unit/node/temporary-folder';

export const BIN = join(ROOT, 'bin/wardlight');
export type Folder = ReturnType<typeof temporaryFolder>;

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const FORMATS = Object.fromEntries(builtinRules().flatMap(({ id, credential }) => (credential?.format ? [[id, credential.format]] : [])));

/** A credential that the packaged rules find, the same for the same seed. */
export function token(kind: string, seed = 'cli'): string {
  return generateToken(kind, seed, FORMATS);
}

export interface RunOptions {
  /** Another `bin/wardlight` than the repository's. */
  readonly bin?: string;
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: NodeJS.ProcessEnv;
}

/** Runs the command line as a person would. */
export function wardlight(args: readonly string[], { bin = BIN, cwd = ROOT, input = '', env }: RunOptions = {}): Promise<Outcome> {
  assert.ok(existsSync(join(ROOT, 'dist/cli.js')), 'run `npm run build` first');
  const child = spawn(process.execPath, [bin, ...args], { cwd, env: { ...process.env, ...env } });
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }));
  });
}

/** Runs `use` in a folder with these files, which is removed afterwards. */
export async function within(files: Readonly<Record<string, string | Uint8Array>>, use: (folder: Folder) => Promise<void>): Promise<void> {
  const folder = temporaryFolder(files);
  try {
    await use(folder);
  } finally {
    folder.remove();
  }
}

interface JsonFinding {
  readonly rule: string;
  readonly path: string;
  readonly fingerprint: string;
  readonly tier: string;
  readonly range: { readonly start: { readonly line: number; readonly column: number } };
  readonly places?: readonly JsonFinding[];
}

export interface JsonReport {
  readonly summary: { readonly findings: Record<string, number>; readonly hidden: Record<string, number>; readonly filesScanned: number };
  readonly findings: readonly JsonFinding[];
  readonly hidden: readonly { readonly rule: string; readonly hidden: { readonly by: string; readonly reason?: string } }[];
  readonly skipped: readonly { readonly path: string; readonly reason: string }[];
  readonly problems: readonly { readonly kind: string; readonly path?: string; readonly line?: number; readonly message: string }[];
  readonly unusedBaseline: readonly { readonly path: string }[];
}

/** Scans and reads the JSON report. */
export async function scanJson(args: readonly string[], options: RunOptions): Promise<{ readonly code: number | null; readonly report: JsonReport; readonly stderr: string }> {
  const { code, stdout, stderr } = await wardlight(['scan', ...args, '--format', 'json'], options);
  return { code, stderr, report: JSON.parse(stdout) as JsonReport };
}

/** `path:line rule` of each finding. */
export function placesOf({ findings }: JsonReport): string[] {
  return findings.map(({ path, range, rule }) => `${path}:${range.start.line} ${rule}`);
}

export const EVAL = 'app.get("/", (req, res) => { eval(req.query.x); });\n';
/** Found by a rule that has earned tier *now*. */
export const SURE = 'const agent = new https.Agent({ rejectUnauthorized: false });\n';
export const EVAL_RULE = 'javascript-eval-request-data';
