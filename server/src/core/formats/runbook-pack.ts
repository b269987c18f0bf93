import type { Problem } from '../finding';
import type { RuleSource } from '../rule';
import { weaknessNamed, type RunbookPack } from '../runbook';
import { nearestWord } from './suggest';
import { readWeakness } from './weakness';

const WEAKNESS = /^rules\/weaknesses\/[^/]+\.md$/;

/**
 * What runbooks are packaged as.
 * @param texts every `rules/weaknesses/*.md` and `rules/…/runbook.md` by its path
 */
export function packRunbooks(texts: ReadonlyMap<string, string>): { readonly pack: RunbookPack; readonly problems: readonly Problem[] } {
  const [weaknesses, others] = [[...texts].filter(([path]) => WEAKNESS.test(path)), [...texts].filter(([path]) => !WEAKNESS.test(path))];
  const read = weaknesses.map(([path, text]) => readWeakness(text, path));
  return {
    pack: { weaknesses: read.flatMap(({ weakness }) => weakness ?? []), texts: Object.fromEntries(others) },
    problems: read.flatMap(({ problems }) => problems),
  };
}

/** The rule with the path of the text that is its own: its folder's, else its domain's, else none. */
export function withRunbook(rule: RuleSource, { texts }: RunbookPack): RuleSource {
  const folder = rule.origin.path.replace(/\/[^/]*$/, '');
  const runbook = [`${folder}/runbook.md`, `${folder.replace(/\/[^/]*$/, '')}/runbook.md`].find((path) => Object.hasOwn(texts, path));
  return runbook === undefined ? rule : { ...rule, runbook };
}

/**
 * A problem for each rule that names a weakness which there is not.
 * @param textOf the file of a rule, by its path
 */
export function checkWeaknesses(rules: readonly RuleSource[], { weaknesses }: RunbookPack, textOf: (path: string) => string): readonly Problem[] {
  const names = weaknesses.map(({ name }) => name);
  return rules.flatMap((rule): Problem[] => {
    const name = weaknessNamed(rule);
    if (name === undefined || names.includes(name)) return [];
    const nearest = nearestWord(name, names);
    const advice = nearest === undefined ? `write rules/weaknesses/${name}.md, or use one of those that there are` : `did you mean \`${nearest}\`?`;
    const { path } = rule.origin;
    return [{ kind: 'rule', ruleId: rule.id, path, line: lineOf(textOf(path), rule), message: `there is no weakness \`${name}\`; ${advice}` }];
  });
}

/** 1-based: of `weakness:` in the rule, else of the rule. */
function lineOf(text: string, { origin }: RuleSource): number {
  const offset = text.split('\n').slice(origin.line - 1).findIndex((line) => /^\s*weakness\s*:/.test(line));
  return origin.line + Math.max(0, offset);
}
