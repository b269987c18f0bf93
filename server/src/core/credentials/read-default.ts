import type { Pair } from './pair';
import { readLiteralAt } from './read-literal';
import type { Name } from './read-name';

/** `variable "db_password" { … default = "…" }` of HCL, where no other block begins before. */
const VARIABLE = /[ \t]{0,4}\{[^{}]{0,400}?\sdefault[ \t]{0,12}=[ \t]{0,4}(?=")/y;
/** `option("--password", …, default="…")` of click and argparse. */
const OPTION = /\s{0,4},[^()]{0,200}?\bdefault[ \t]{0,2}=[ \t]{0,2}(?=["'])/y;

/** Reads the value that a variable or an option has when it is not set, where the name stands in quotes before it. */
export function readDefault(text: string, name: Name): Pair | undefined {
  if (name.quote === '') return undefined;
  const shape = text.startsWith('--', name.span.start) ? OPTION : isVariable(text, name) ? VARIABLE : undefined;
  if (!shape) return undefined;
  shape.lastIndex = name.end;
  const literal = shape.test(text) ? readLiteralAt(text, shape.lastIndex) : undefined;
  return literal && { key: name.span, value: literal.content, literal, form: 'fallback' };
}

function isVariable(text: string, { span }: Name): boolean {
  return /\bvariable[ \t]{1,4}"$/.test(text.slice(Math.max(0, span.start - 16), span.start));
}
