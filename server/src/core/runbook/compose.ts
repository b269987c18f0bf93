import type { RuleSource } from '../rule';
import { fillOwnRunbook, fillRunbook } from './fill';
import { findWeakness, type RunbookPack, type Weakness } from './pack';
import { listReferences } from './references';
import { SECTIONS, splitRunbook, type RunbookParts } from './sections';

/** What messages are filled in with for each finding has no value in a text about the rule. */
const METAVARIABLE = /\$[A-Z_]/;

/**
 * The whole runbook of a rule as Markdown: what its folder or its domain says, and what that lacks from its weakness. A rule that
 * neither knows has what its file says about it. The sections are in the order of `SECTIONS`; one that nobody has is left out.
 */
export function composeRunbook(pack: RunbookPack, rule: RuleSource): string {
  const weakness = findWeakness(pack, rule);
  const own = splitRunbook(ownText(pack, rule));
  const shared = sharedParts(weakness, rule);
  const bodies = new Map<string, string>([...shared.sections, ...own.sections]);
  bodies.set('References', listReferences(rule, own.sections.get('References') ?? '', weakness));
  const title = own.title ?? (rule.builtin ? weakness?.title : undefined) ?? rule.id;
  const written = SECTIONS.flatMap((name) => (bodies.get(name) ? [`## ${name}\n\n${bodies.get(name)}`] : []));
  return `${[`# ${title}`, ...written].join('\n\n')}\n`;
}

/** A domain's text stands for many rules, so that it names what they know; a folder's is its rules' own. */
function ownText({ texts }: RunbookPack, rule: RuleSource): string {
  const text = rule.runbook === undefined ? undefined : texts[rule.runbook];
  if (text === undefined) return '';
  return isOfDomain(rule.runbook!) ? fillRunbook(text, rule) : fillOwnRunbook(text, rule);
}

/** `rules/<domain>/runbook.md` */
function isOfDomain(path: string): boolean {
  return path.split('/').length === 3;
}

/** What the weakness is comes with what the rule says of this code. */
function sharedParts(weakness: Weakness | undefined, rule: RuleSource): RunbookParts {
  const { title, sections } = splitRunbook(weakness === undefined ? '' : fillRunbook(weakness.text, rule));
  const meaning = [sections.get('What it means') ?? '', METAVARIABLE.test(rule.message) && weakness ? '' : rule.message.trim()].filter((text) => text !== '');
  return { title, sections: new Map([...sections, ['What it means', meaning.join('\n\n')]]) };
}
