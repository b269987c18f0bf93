const SECTIONS = ['What it means', 'What to do', 'How to know it is done', 'When it is not a problem', 'References'];
const WORDS = { least: 150, most: 350 };

/** What is wrong with a runbook; empty when it is as it has to be. */
export function checkRunbook(text: string | undefined): readonly string[] {
  if (text === undefined) return ['there is no runbook.md'];
  const prose = withoutCode(text);
  const headings = [...prose.matchAll(/^##\s+(.+?)\s*$/gm)].map(([, heading]) => heading);
  const problems: string[] = [];
  if (!/^# \S/.test(text)) problems.push('the first line is not a title');
  if (headings.join('|') !== SECTIONS.join('|')) problems.push(`the sections are not ${SECTIONS.join(', ')} in this order`);
  else problems.push(...emptySections(prose));
  return [...problems, ...checkLength(text), ...checkLinks(text)];
}

function withoutCode(text: string): string {
  return text.replace(/^([ \t]*)(```|~~~)[\s\S]*?^\1\2[ \t]*$/gm, 'code');
}

function emptySections(prose: string): string[] {
  const bodies = prose.split(/^## .*$/gm).slice(1);
  return SECTIONS.filter((_, index) => bodies[index]?.trim() === '').map((section) => `the section ${section} is empty`);
}

function checkLength(text: string): string[] {
  const words = text.split(/\s+/).filter((word) => word !== '').length;
  return words < WORDS.least || words > WORDS.most ? [`it has ${words} words; ${WORDS.least} to ${WORDS.most} are right`] : [];
}

function checkLinks(text: string): string[] {
  const references = text.slice(text.indexOf('## References'));
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
