import type { RuleSource } from '../rule';
import type { Reference, Weakness } from './pack';

const LINK = /https:\/\/[^\s)>\]"]+/;
const CWE = /^CWE-(\d+)/i;

/**
 * The list under `References`, as Markdown: what the rule's own text lists, its metadata's links, its CWEs (of a rule without any,
 * the first of its weakness), and what is known of its weakness. Each address once.
 * @param own the bullets of the rule's own text, which may be none
 */
export function listReferences(rule: RuleSource, own: string, weakness: Weakness | undefined): string {
  const known = weakness?.references ?? [];
  const links = linksOf(rule).map((url) => known.find((one) => one.url === url) ?? { title: undefined, url });
  const cwes = cwesOf(rule, weakness).flatMap(cweReference);
  const lines = [...own.split('\n').filter((line) => line.trim() !== ''), ...[...links, ...cwes, ...known].map(bullet)];
  return withoutRepeats(lines).join('\n');
}

/** The links that a rule's metadata names. */
export function linksOf({ metadata }: RuleSource): string[] {
  const references = metadata['references'];
  const list: readonly unknown[] = Array.isArray(references) ? references : [references];
  return list.filter((one): one is string => typeof one === 'string' && one.startsWith('https://'));
}

/** With the names where the rule's file says them. */
function cwesOf({ cwe, metadata }: RuleSource, weakness: Weakness | undefined): readonly string[] {
  if (cwe.length === 0) return weakness?.cwe.slice(0, 1) ?? [];
  const written: readonly unknown[] = [metadata['cwe'], weakness?.cwe].flat();
  return cwe.map((id) => written.find((one): one is string => typeof one === 'string' && one.startsWith(`${id}:`)) ?? id);
}

function cweReference(title: string): Reference[] {
  const id = CWE.exec(title)?.[1];
  return id === undefined ? [] : [{ title, url: `https://cwe.mitre.org/data/definitions/${id}.html` }];
}

function bullet({ title, url }: { readonly title: string | undefined; readonly url: string }): string {
  return title === undefined ? `- <${url}>` : `- [${title.replace(/[[\]]/g, '\\$&')}](${url})`;
}

/** The first of those with the same address stays; a line without one stays. */
function withoutRepeats(lines: readonly string[]): string[] {
  const seen = new Set<string>();
  return lines.filter((line) => {
    const link = LINK.exec(line)?.[0];
    if (link === undefined) return true;
    if (seen.has(link)) return false;
    seen.add(link);
    return true;
  });
}
