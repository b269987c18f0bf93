import { NOTHING_REQUIRED, requireLiteral, type Requirement } from '../keywords';
import { parseType, type NamePart } from './type-text';

/** Names of one type in one or several languages: boxed and not, long and short. */
const SAME: Readonly<Record<string, string>> = {
  Integer: 'int', Int: 'int', Boolean: 'boolean', Bool: 'boolean', bool: 'boolean', String: 'string', str: 'string', Float: 'float', Double: 'double',
  Number: 'number', Long: 'long', Short: 'short', Byte: 'byte', Character: 'char', Char: 'char',
};
const WITH_OTHER_NAMES: ReadonlySet<string> = new Set(Object.values(SAME));

/** One name for all names of a type. */
export function canonicalType(name: string): string {
  return Object.hasOwn(SAME, name) ? (SAME[name] ?? name) : name;
}

/** Whether a name in a type is a metavariable. */
export function isTypeHole(part: NamePart | undefined): boolean {
  return part !== undefined && /^\$[A-Z_]/.test(part.text);
}

/** What stands in every file that has something of a type: its name, unless the type has others or is what a literal is. */
export function requirementOfType(type: string): Requirement {
  const name = parseType(type)?.names.at(-1);
  if (name === undefined || isTypeHole(name) || WITH_OTHER_NAMES.has(canonicalType(name.text))) return NOTHING_REQUIRED;
  return requireLiteral(name.text, 'word');
}
