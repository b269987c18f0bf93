import type { RuleSource } from '../rule';

/** Where the texts of all runbooks are packaged. */
export const RUNBOOKS_ASSET = 'runbooks.json';

/** A kind of weakness, such as SQL injection: what is the same in every language and framework. */
export interface Weakness {
  /** Kebab-case: what `metadata.weakness` of its rules says. */
  readonly name: string;
  readonly title: string;
  /** As `CWE-89: Name`, the one that it is first. */
  readonly cwe: readonly string[];
  readonly references: readonly Reference[];
  /** Markdown: the sections, with `{{…}}` for what a rule knows. */
  readonly text: string;
}

export interface Reference {
  readonly title: string;
  /** An https address. */
  readonly url: string;
}

/** All texts that runbooks are made of. Plain JSON, so that it can be packaged. */
export interface RunbookPack {
  readonly weaknesses: readonly Weakness[];
  /** What a rule's folder or its domain has to say, by its path: `RuleSource.runbook`. */
  readonly texts: Readonly<Record<string, string>>;
}

export const NO_RUNBOOKS: RunbookPack = { weaknesses: [], texts: {} };

/** What every rule with a credential block is about, where it says nothing else. */
const CREDENTIAL = 'hard-coded-credential';

/** The name of the weakness that a rule says it is about. */
export function weaknessNamed({ metadata, credential }: RuleSource): string | undefined {
  const name = metadata['weakness'];
  return typeof name === 'string' ? name : credential && CREDENTIAL;
}

/**
 * The weakness of a rule: the one that it names, else the one that has the rule's first CWE further to the front of its own than
 * any other. So a team's rule with a CWE has the guidance of ours.
 */
export function findWeakness({ weaknesses }: RunbookPack, rule: RuleSource): Weakness | undefined {
  const name = weaknessNamed(rule);
  const named = weaknesses.find((weakness) => weakness.name === name);
  const [cwe] = rule.cwe;
  if (named !== undefined || cwe === undefined) return named;
  const places = weaknesses.map((weakness) => weakness.cwe.findIndex((one) => one.startsWith(`${cwe}:`)));
  const nearest = Math.min(...places.filter((place) => place >= 0));
  const found = weaknesses.filter((_, index) => places[index] === nearest);
  return found.length === 1 ? found[0] : undefined;
}
