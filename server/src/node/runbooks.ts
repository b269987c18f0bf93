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
/** Links that were asked for, by the rule. */
const links = new WeakMap<RuleSource, { readonly link: string | undefined }>();
/** A packaged rule's id never leads out of a folder. */
const FILE_NAME = /^[A-Za-z0-9][\w.-]*$/;

/** The runbook of a rule as Markdown; of one that no text is about, what its file says. */
export function loadRunbook(assetRoot: string, rule: RuleSource): string {
  return composeRunbook(loadRunbookPack(assetRoot), rule);
}

/**
 * The runbook of a packaged rule as a file that any editor opens, written when it is first asked for.
 * @param folder by default one in this person's caches
 * @returns its address, or undefined where it cannot be written
 */
export function runbookLink(assetRoot: string, rule: RuleSource, folder: string = join(cacheFolder(), 'runbooks')): string | undefined {
  const known = links.get(rule) ?? { link: writeRunbook(assetRoot, rule, folder) };
  links.set(rule, known);
  return known.link;
}

function writeRunbook(assetRoot: string, rule: RuleSource, folder: string): string | undefined {
  if (!FILE_NAME.test(rule.id)) return undefined;
  const file = join(folder, `${rule.id}.md`);
  const text = loadRunbook(assetRoot, rule);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (readText(file) !== text) writeFileSync(file, text, { mode: 0o600 });
    return pathToFileURL(file).href;
  } catch {
    return undefined;
  }
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
