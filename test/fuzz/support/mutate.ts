import fc from 'fast-check';

/** A change of a settings or rule file, at thousandths of its lines. */
interface Mutation {
  readonly kind: 'drop' | 'double' | 'move' | 'indent' | 'value' | 'key' | 'insert' | 'cut' | 'graft';
  readonly at: number;
  readonly to: number;
  readonly text: string;
}

const VALUES = [
  'null', 'true', '[]', '{}', '[1, 2', '{a: b', '""', "'", '"', '~', '0x10', '1e999', '.nan', '2026-11-22', '!!binary aGk=', '!!js/function x', '&a', '*a', '*missing', '<<: *a', '|', '>-',
  '- - -', '? a', ': b', '%YAML 1.2', '---', '...', '\t', '\0', '\ufeff', '\u2028', '$X', '$...X', '...', '<... $X ...>', '$', '(a+)+$', '(?<=a)b', '(?i', '[z-a]', 'a{1000000}', '\\', '__proto__',
  'constructor', 'toString', 'rules', 'pattern', 'patterns', 'pattern-either', 'pattern-not-inside', 'metavariable-regex', 'focus-metavariable', 'languages', 'generic', 'cobol', 'severity', '\ud800', '😀',
  'x'.repeat(5_000), '['.repeat(150), '- '.repeat(150), '<<<<<<< HEAD', '=======', '>>>>>>> x', '9'.repeat(400), '-1', '"a\\u0000b"',
];

const anyMutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom('drop', 'double', 'move', 'indent', 'value', 'value', 'key', 'insert', 'cut', 'graft'),
  at: fc.nat(1000),
  to: fc.nat(1000),
  text: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...VALUES) }, { weight: 1, arbitrary: fc.string({ maxLength: 6, unit: 'binary' }) }),
});

/** One of the texts with a few of its lines broken. */
export function mutated(texts: readonly string[]): fc.Arbitrary<string> {
  return fc.tuple(fc.constantFrom(...texts), fc.constantFrom(...texts), fc.array(anyMutation, { maxLength: 6 })).map(([text, other, mutations]) =>
    mutations.reduce((lines, mutation) => mutate(lines, mutation, other.split('\n')), text.split('\n')).join('\n'));
}

function mutate(lines: readonly string[], { kind, at, to, text }: Mutation, other: readonly string[]): string[] {
  const [from, target] = [indexIn(lines, at), indexIn(lines, to)];
  const line = lines[from] ?? '';
  const replaced = (by: string): string[] => lines.map((one, index) => (index === from ? by : one));
  switch (kind) {
    case 'drop': return lines.filter((_, index) => index !== from);
    case 'double': return [...lines.slice(0, from), line, ...lines.slice(from)];
    case 'move': return [...lines.slice(0, target), line, ...lines.slice(target)];
    case 'indent': return replaced(to % 2 === 0 ? `  ${line}` : line.replace(/^ {2}/, ''));
    case 'value': return replaced(line.replace(/: .*$/s, `: ${text}`));
    case 'key': return replaced(line.replace(/[\w-]+:/, `${text}:`));
    case 'insert': return replaced(line.slice(0, to % (line.length + 1)) + text + line.slice(to % (line.length + 1)));
    case 'cut': return replaced(line.slice(0, to % (line.length + 1)));
    case 'graft': return [...lines.slice(0, from), ...other.slice(indexIn(other, to), indexIn(other, to) + 6), ...lines.slice(from)];
  }
}

function indexIn(lines: readonly string[], part: number): number {
  return Math.floor((part * lines.length) / 1001);
}
