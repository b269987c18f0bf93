import { LANGUAGES, type RuleSource } from '../../core';

type Profile = (typeof LANGUAGES)[number];

/** Rules for these are matched on the text of any file. */
const TEXT_LANGUAGES = new Set(['generic', 'spacegrep', 'aliengrep', 'regex', 'none']);

/** The language that a rule's target is read as; `language` is undefined for a text that no grammar reads. */
export type TargetLanguage = { readonly language: string | undefined } | { readonly unsupported: string };

/**
 * A rule's `languages` decide how a target is read, not the target's name. Of several languages it is the one that the
 * name fits, else the first.
 */
export function targetLanguage(rule: RuleSource, path: string): TargetLanguage {
  if (rule.credential || rule.languages.some((name) => TEXT_LANGUAGES.has(name))) return { language: undefined };
  const profiles = profilesOf(rule);
  const profile = profiles.find((one) => hasExtension(one, path)) ?? LANGUAGES.find((one) => holds(one, profiles) && hasExtension(one, path)) ?? profiles[0];
  if (profile) return { language: profile.id };
  const [name = 'no language'] = rule.languages;
  return { unsupported: `the language ${name} is not supported yet; this rule does not run` };
}

/** Whether a rule has a say on a target at all, where a rule file has several rules and several targets. */
export function fitsTarget(rule: RuleSource, path: string): boolean {
  if (rule.credential || rule.languages.some((name) => TEXT_LANGUAGES.has(name))) return true;
  const profiles = profilesOf(rule);
  return LANGUAGES.some((profile) => (profiles.includes(profile) || holds(profile, profiles)) && hasExtension(profile, path)) || !LANGUAGES.some((profile) => hasExtension(profile, path));
}

/** True where code in one of these languages may stand, as in a component. */
function holds({ embeds = [] }: Profile, profiles: readonly Profile[]): boolean {
  return profiles.some(({ id }) => embeds.includes(id));
}

function profilesOf(rule: RuleSource): readonly Profile[] {
  return rule.languages.flatMap((name) => LANGUAGES.filter(({ ruleNames }) => ruleNames.includes(name)));
}

function hasExtension({ extensions, fileNames = [] }: Profile, path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return extensions.some((extension) => name.toLowerCase().endsWith(extension)) || fileNames.includes(name);
}
