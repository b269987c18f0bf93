import { readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Problem, RuleFile } from '../../core';
import { codeOf, decode, toPosix } from '../../node';
import type { RuleTestFile } from './find-tests';
import type { TrialHost } from './run-rule';
import { giveUpRuleFile, testRuleFile, type FileOutcome, type ReadTarget, type RuleOutcome } from './test-file';

/** Where a tree of rules is. Both absolute. */
export interface Tree {
  readonly root: string;
  /** What paths in messages are relative to. */
  readonly cwd: string;
  /** What rules may use. */
  readonly libraries: readonly RuleFile[];
}

/** What became of one rule file; plain data. */
export interface TestedFile {
  readonly rules: readonly RuleOutcome[];
  readonly problems: readonly Problem[];
}

/** A path of the tree as messages show it. */
export function shownPath({ root, cwd }: Pick<Tree, 'root' | 'cwd'>, path: string): string {
  return toPosix(relative(cwd, join(root, path))) || '.';
}

export function unreadable(tree: Tree, path: string, code: string): Problem {
  return { kind: 'file', path: shownPath(tree, path), message: `this cannot be read (${code}); check its permissions.` };
}

/** Tries the rules of one file on its targets. */
export function testOnDisk(host: TrialHost, tree: Tree, file: RuleTestFile): Promise<TestedFile> {
  return withTargets(tree, (readTarget) => testRuleFile(host, shown(tree, file), readTarget, {}, tree.libraries));
}

/** The same for a file that could not be tried. */
export function giveUpOnDisk(tree: Tree, file: RuleTestFile, problem: Problem): Promise<TestedFile> {
  return withTargets(tree, (readTarget) => giveUpRuleFile(shown(tree, file), readTarget, tree.libraries, { ...problem, path: shownPath(tree, file.path) }));
}

function shown(tree: Tree, file: RuleTestFile): RuleTestFile {
  return { ...file, path: shownPath(tree, file.path), targets: file.targets.map((target) => shownPath(tree, target)) };
}

async function withTargets(tree: Tree, test: (readTarget: ReadTarget) => FileOutcome | Promise<FileOutcome>): Promise<TestedFile> {
  const problems: Problem[] = [];
  const { rules, warnings } = await test((path) => {
    const full = resolve(tree.cwd, path);
    try {
      return decode(readFileSync(full));
    } catch (error) {
      problems.push(unreadable(tree, relative(tree.root, full), codeOf(error)));
      return undefined;
    }
  });
  // Reports say nothing of what a rule looks for, and between threads it would be copied.
  return { rules: rules.map((rule) => ({ ...rule, source: undefined })), problems: [...problems, ...warnings] };
}
