import { SECTIONS, splitRunbook } from '../../server/src/core/runbook';

/** Words that are read: without code and without the list of references. */
const WORDS = { least: 120, most: 450 };
/** What stands before `How to know it is done`: about one screen. */
const FIRST_SCREEN = 250;
const FIRST_SECTIONS = SECTIONS.slice(0, SECTIONS.indexOf('How to know it is done'));

/** What is wrong with a whole runbook, as it is composed for a rule; empty when it is as it has to be. */
export function checkRunbook(text: string): readonly string[] {
  const { title, sections } = splitRunbook(text);
  const problems: string[] = [];
  if (title === undefined || !/^# \S/.test(text)) problems.push('the first line is not a title');
  const missing = SECTIONS.filter((name) => !sections.get(name));
  if (missing.length > 0) problems.push(`neither the runbook nor the weakness has ${missing.join(', ')}`);
  return [...problems, ...checkOrder([...sections.keys()]), ...checkLength(sections), ...checkLinks(sections.get('References') ?? '')];
}

/** What is wrong with the part of a runbook that a folder has. */
export function checkOwnRunbook(text: string): readonly string[] {
  const { title, sections } = splitRunbook(text);
  const empty = [...sections].filter(([, body]) => body === '').map(([name]) => `the section ${name} is empty`);
  return [...(title === undefined ? ['the first line is not a title'] : []), ...checkOrder([...sections.keys()]), ...empty];
}

function checkOrder(names: readonly string[]): string[] {
  const places = names.map((name) => SECTIONS.findIndex((section) => section === name));
  const isInOrder = places.every((place, index) => place >= 0 && place > (places[index - 1] ?? -1));
  return isInOrder ? [] : [`the sections are not of ${SECTIONS.join(', ')} in this order`];
}

function checkLength(sections: ReadonlyMap<string, string>): string[] {
  const first = FIRST_SECTIONS.reduce((sum, name) => sum + wordsIn(sections.get(name) ?? ''), 0);
  const all = SECTIONS.filter((name) => name !== 'References').reduce((sum, name) => sum + wordsIn(sections.get(name) ?? ''), 0);
  const problems: string[] = [];
  if (first > FIRST_SCREEN) problems.push(`the first screen has ${first} words; at most ${FIRST_SCREEN} are right`);
  if (all < WORDS.least || all > WORDS.most) problems.push(`it has ${all} words; ${WORDS.least} to ${WORDS.most} are right`);
  return problems;
}

function wordsIn(section: string): number {
  return withoutCode(section).split(/\s+/).filter((word) => /\w/.test(word)).length;
}

function withoutCode(text: string): string {
  return text.replace(/^([ \t]*)(```|~~~)[\s\S]*?^\1\2[ \t]*$/gm, '');
}

function checkLinks(references: string): string[] {
  const links = [...references.matchAll(/https?:\/\/[^\s)>\]]+/g)].map(([link]) => link);
  if (links.length === 0) return ['the references have no link'];
  return links.flatMap((link) => checkLink(link) ?? []);
}

/** A sentence about a reference that is no https address, else undefined. */
export function checkLink(link: string): string | undefined {
  if (!URL.canParse(link)) return `${link} is no address`;
  const { protocol, hostname } = new URL(link);
  return protocol === 'https:' && /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(hostname) ? undefined : `${link} is no https address`;
}
