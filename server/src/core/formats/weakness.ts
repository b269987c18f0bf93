import type { Problem } from '../finding';
import { SECTIONS, splitRunbook, type Reference, type Weakness } from '../runbook';
import { asvsUrl, OWASP_LISTS } from './owasp';
import { ProblemList } from './problem-list';
import { quote } from './quote';
import { describe, isFields, isText, isTextList, type Fields } from './shape';
import { nearestWord, unknownValue } from './suggest';
import { parseYaml } from './yaml-source';

const KEYS = ['title', 'cwe', 'owasp', 'owasp-api', 'owasp-llm', 'asvs', 'references'];
const CWE = /^CWE-\d+: \S/;
const WRITTEN = SECTIONS.filter((name) => name !== 'References');
const TEXT_KEYS = new Set(['asvs']);

/**
 * Reads `rules/weaknesses/<name>.md`: YAML between two lines of `---`, then the sections. Never throws.
 * @returns the weakness, or undefined when something is wrong with it, which `problems` says
 */
export function readWeakness(text: string, path: string): { readonly weakness?: Weakness; readonly problems: readonly Problem[] } {
  const [, front = '', body = ''] = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(text) ?? [];
  // A line of its own in place of the first mark keeps the numbers of lines.
  const source = parseYaml(`#\n${front}`, TEXT_KEYS);
  const report = new ProblemList('rule', path, source);
  for (const { line, message } of source.mistakes) report.failAt(line, `${message}.`);
  const fields = isFields(source.data) ? source.data : {};
  if (Object.keys(fields).length === 0) report.failAt(1, 'a weakness begins with a block of keys between two lines of `---`; add one with `title` and `cwe`.');
  for (const key of Object.keys(fields)) if (!KEYS.includes(key)) report.fail([key], unknownValue('key of a weakness', key, KEYS));
  const title = isText(fields['title']) ? fields['title'] : '';
  if (title === '') report.fail(['title'], 'a weakness needs a `title`: a sentence that says what is wrong.');
  const cwe = readCwe(fields, report);
  const references = readReferences(fields, report);
  checkSections(body, front.split('\n').length + 3, report);
  if (report.problems.length > 0) return { problems: report.problems };
  return { weakness: { name: path.replace(/^.*\/|\.md$/g, ''), title, cwe, references, text: body }, problems: [] };
}

function readCwe(fields: Fields, report: ProblemList): readonly string[] {
  const cwe = fields['cwe'];
  if (isTextList(cwe) && cwe.length > 0 && cwe.every((one) => CWE.test(one))) return cwe;
  report.fail(['cwe'], '`cwe` must be a list of `"CWE-89: Name"`, the most exact one first.');
  return [];
}

/** What the front matter refers to: pages by their title, OWASP's lists and ASVS. */
function readReferences(fields: Fields, report: ProblemList): Reference[] {
  const lists = (Object.keys(OWASP_LISTS) as (keyof typeof OWASP_LISTS)[]).flatMap((key) => readList(fields, key, report));
  return [...readPages(fields['references'], report), ...lists, ...readAsvs(fields, report)];
}

function readPages(value: unknown, report: ProblemList): Reference[] {
  if (value === undefined) return [];
  if (!isFields(value)) {
    report.fail(['references'], `\`references\` must be a block of titles, each with an address, not ${describe(value)}.`);
    return [];
  }
  return Object.entries(value).flatMap(([title, url]) => {
    if (typeof url === 'string' && /^https:\/\/[^\s"<>]+$/.test(url)) return [{ title, url }];
    report.fail(['references', title], `${quote(title)} needs an https address.`);
    return [];
  });
}

function readList(fields: Fields, key: keyof typeof OWASP_LISTS, report: ProblemList): Reference[] {
  const { entries, urlOf } = OWASP_LISTS[key];
  return textsOf(fields, key, report).flatMap((entry, index) => {
    if (entries.includes(entry)) return [{ title: `OWASP ${entry}`, url: urlOf(entry) }];
    report.fail([key, index], `${quote(entry)} is no entry of that list; ${`did you mean ${quote(nearestWord(entry, entries) ?? entries[0]!)}?`}`);
    return [];
  });
}

/** One reference for each chapter, with its requirements. */
function readAsvs(fields: Fields, report: ProblemList): Reference[] {
  const byUrl = new Map<string, string[]>();
  for (const [index, requirement] of textsOf(fields, 'asvs', report).entries()) {
    const url = asvsUrl(requirement);
    if (url === undefined) report.fail(['asvs', index], 'a requirement of ASVS is written as three numbers, such as `1.2.4`, and its chapter is 1 to 17.');
    else byUrl.set(url, [...(byUrl.get(url) ?? []), requirement]);
  }
  return [...byUrl].map(([url, requirements]) => ({ title: `OWASP ASVS 5.0: ${requirements.join(', ')}`, url }));
}

function textsOf(fields: Fields, key: string, report: ProblemList): readonly string[] {
  const value = fields[key];
  if (value === undefined) return [];
  if (isTextList(value)) return value;
  report.fail([key], `${quote(key)} must be a list of texts, not ${describe(value)}.`);
  return [];
}

/** @param firstLine 1-based, of the text after the front matter */
function checkSections(body: string, firstLine: number, report: ProblemList): void {
  const { title, sections } = splitRunbook(body);
  const names = [...sections.keys()];
  if (title !== undefined) report.failAt(firstLine, 'the title of a weakness is its key `title`; remove the line with `# `.');
  if (names.join('|') !== WRITTEN.join('|')) report.failAt(firstLine, `the sections must be ${WRITTEN.join(', ')}, in this order; references are keys above.`);
  for (const [name, text] of sections) if (text === '') report.failAt(firstLine, `the section ${quote(name)} is empty.`);
}
