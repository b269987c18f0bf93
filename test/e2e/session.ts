import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { QUIET_BUILTINS, serveWorkbench } from '../../scripts/host/workbench.mjs';
import { openPage } from '../harness/browser-page.mjs';
import { WorkbenchPage } from '../harness/workbench-page.mjs';
import { ROOT } from '../support/assets';

/** A workbench in a browser with the packed extension installed. */
export interface Session {
  readonly page: Page;
  readonly workbench: WorkbenchPage;
  /** Pid of the language server that runs for this workbench. */
  serverPid(): number | undefined;
  close(): Promise<void>;
}

/** Runbooks are shown by the preview of Markdown. */
const BUILTINS = [...QUIET_BUILTINS, 'markdown-language-features'];

export interface SessionOptions {
  readonly folder: string;
  readonly vsix: string;
  readonly settings?: Record<string, unknown>;
  /** Whether the folder has to be trusted by the person. */
  readonly trust?: boolean;
}

export async function openSession({ folder, vsix, settings = {}, trust = false }: SessionOptions): Promise<Session> {
  const host = await serveWorkbench({ folder, extension: vsix, settings, trust, builtin: BUILTINS, log: console.log });
  const opened = await openPage({ log: console.log }).catch(async (error: unknown) => {
    await host.stop();
    throw error;
  });
  const workbench = new WorkbenchPage(opened.page, { settingsFile: host.settingsFile });
  const close = async (): Promise<void> => {
    await opened.close();
    await host.stop();
  };
  await workbench.open(host.url).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  const temporary = resolve(dirname(host.settingsFile), '../..');
  return { page: opened.page, workbench, close, serverPid: () => findServer(temporary) };
}

let packed: string | undefined;

/** Packs what is built, once for all suites of this process. @returns the VSIX, which is removed when the process ends */
export function packExtension(): string {
  // Who works on the extension has it built, and need not pack it.
  const unpacked = process.env['WARDLIGHT_EXTENSION'];
  if (unpacked !== undefined) return unpacked;
  if (packed !== undefined) return packed;
  const vsix = join(ROOT, `out/e2e-${process.pid}.vsix`);
  mkdirSync(dirname(vsix), { recursive: true });
  execFileSync(process.execPath, ['scripts/package.mjs', '--no-build', '--out', vsix], { cwd: ROOT, stdio: 'pipe' });
  process.once('exit', () => rmSync(vsix, { force: true }));
  return (packed = vsix);
}

/** The process whose command line names the server of the extension that was installed for this session. */
function findServer(temporary: string): number | undefined {
  for (const name of readdirSync('/proc').filter((each) => /^\d+$/.test(each))) {
    const args = readCommandLine(name);
    const isServer = args.some((arg) => arg.startsWith(`${temporary}/`) && arg.endsWith('/dist/server/node.js'));
    if (isServer) return Number(name);
  }
  return undefined;
}

function readCommandLine(pid: string): string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  } catch {
    return [];
  }
}
