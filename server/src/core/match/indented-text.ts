/** `|` or `>`, with what says how the text ends and how far it is indented. */
const HEADER = /^([|>])([+-]?)(\d?)([+-]?)[^\n]*\n/;

/**
 * The text that a block of indented lines with a header stands for, as YAML has it: `|` keeps the lines, `>` joins them; what
 * comes without a sign ends in one line break. Undefined when the text is none. Source: YAML 1.2, section 8.1.
 */
export function indentedText(written: string): string | undefined {
  const header = HEADER.exec(written);
  if (!header) return undefined;
  const [opening, style, before, , after] = header;
  const lines = written.slice(opening.length).split('\n');
  const indent = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length));
  const text = lines.map((line) => line.slice(indent)).join('\n').replace(/\s+$/, '');
  const joined = style === '>' ? text.replace(/(\S)\n(?=[^\s\n])/g, '$1 ') : text;
  return (before || after) === '-' || joined === '' ? joined : `${joined}\n`;
}
