import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { composeRunbook, NO_RUNBOOKS, RUNBOOKS_ASSET, type RuleSource, type RunbookPack } from '../core';
import { cacheFolder } from './cache-folder';
import { decode } from './decode';
import { readText } from './load-rules';
import { readAsset } from './read-asset';

/** Packages that were read. One that is damaged is as if it had no texts. */
const packs = new Map<string, RunbookPack>();

interface RunbookLink {
  /** Undefined where nothing can be written. */
  link: string | undefined;
  isWritten: boolean;
  write(): void;
}

/** Links that were asked for, by the rule. */
const links = new WeakMap<RuleSource, RunbookLink>();
/** Those of which the runbooks are still to be written. */
const waiting = new Set<RunbookLink>();
/** By then the first diagnostics of a file have gone out. Milliseconds. */
const SOON = 50;
/** A packaged rule's id never leads out of a folder. */
const FILE_NAME = /^[A-Za-z0-9][\w.-]*$/;

/** The runbook of a rule as Markdown; of one that no text is about, what its file says. */
export function loadRunbook(assetRoot: string, rule: RuleSource): string {
  return composeRunbook(loadRunbookPack(assetRoot), rule);
}

/**
 * The runbook of a packaged rule as a file that any editor opens, written when it is first asked for: `soon`, once what waits for the
 * link has gone out, or before this returns.
 * @param folder by default one in this person's caches
 * @returns its address, or undefined where it cannot be written
 */
export function runbookLink(assetRoot: string, rule: RuleSource, written: 'now' | 'soon', folder: string = join(cacheFolder(), 'runbooks')): string | undefined {
  const known = links.get(rule) ?? linkTo(assetRoot, rule, folder);
  links.set(rule, known);
  if (written === 'now') known.write();
  else if (!known.isWritten) writeSoon(known);
  return known.link;
}

function linkTo(assetRoot: string, rule: RuleSource, folder: string): RunbookLink {
  if (!FILE_NAME.test(rule.id) || !canMake(folder)) return { link: undefined, isWritten: true, write: () => undefined };
  const file = join(folder, `${rule.id}.md`);
  const known: RunbookLink = {
    link: pathToFileURL(file).href,
    isWritten: false,
    write() {
      if (known.isWritten) return;
      known.isWritten = true;
      if (!writeRunbook(file, loadRunbook(assetRoot, rule))) known.link = undefined;
    },
  };
  return known;
}

function canMake(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return true;
  } catch {
    return false;
  }
}

/** @returns whether it is there now */
function writeRunbook(file: string, text: string): boolean {
  try {
    if (readText(file) !== text) writeFileSync(file, text, { mode: 0o600 });
    return true;
  } catch {
    return false;
  }
}

function writeSoon(link: RunbookLink): void {
  if (waiting.size === 0) setTimeout(writeWaiting, SOON);
  waiting.add(link);
}

function writeWaiting(): void {
  for (const link of waiting) link.write();
  waiting.clear();
}

/** The texts of all runbooks; none where the package is damaged. */
export function loadRunbookPack(assetRoot: string): RunbookPack {
  const known = packs.get(assetRoot) ?? readTexts(join(assetRoot, RUNBOOKS_ASSET));
  packs.set(assetRoot, known);
  return known;
}

function readTexts(path: string): RunbookPack {
  try {
    return JSON.parse(decode(readAsset(path))) as RunbookPack;
  } catch {
    return NO_RUNBOOKS;
  }
}
