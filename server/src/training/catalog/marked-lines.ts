import type { Find } from '../topic';
import type { Mistakes } from './mistakes';

/** Lines that need not be spoken of: nothing but a comment or brackets. They may be. */
const ASIDE = /^\s*(?:\/\/|\/\*|\*|#|--|<!--|[\s{}()[\];,]*$)/;

/** Each line with code on it is spoken of once: as vulnerable, or as fine with a reason. */
export function checkLines({ vulnerable, fine }: Find, start: string, mistakes: Mistakes): void {
  const rows = start.replace(/\r?\n$/, '').split(/\r?\n/);
  const seen = new Map<number, number>();
  const entries = [{ lines: vulnerable, place: ['find', 'vulnerable'] }, ...fine.map(({ lines }, index) => ({ lines, place: ['find', 'fine', index, 'lines'] }))];
  for (const { lines, place } of entries) {
    const beyond = lines.find((line) => line > rows.length);
    if (beyond !== undefined) mistakes.at(place, `there is no line ${beyond}: the code at the start has ${rows.length}.`);
    const twice = lines.find((line) => seen.has(line));
    if (twice !== undefined) mistakes.at(place, `line ${twice} stands twice in \`find\`; each line belongs to one entry.`);
    for (const line of lines) seen.set(line, line);
  }
  const empty = vulnerable.find((line) => line <= rows.length && (rows[line - 1] ?? '').trim() === '');
  if (empty !== undefined) mistakes.at(['find', 'vulnerable'], `line ${empty} has no code on it; name the line that is vulnerable.`);
  const left = rows.flatMap((row, index) => (ASIDE.test(row) || seen.has(index + 1) ? [] : [index + 1]));
  if (left.length > 0) mistakes.at(['find'], `${left.length === 1 ? 'line' : 'lines'} ${left.join(', ')} ${left.length === 1 ? 'is' : 'are'} not spoken of; say under \`fine\` why, or add to \`vulnerable\`.`);
}
