import type { CredentialSyntax } from '../finding';
import { lineBefore } from './line-before';
import type { Pair, PairForm } from './pair';
import { findEnclosingLiteral, readLiteralAt, type Literal } from './read-literal';
import type { Name } from './read-name';

const BLANKS = /[ \t]{1,40}(?=(["'])?)/y;
/** In prose: `the password is "…"`, ``use the token `…` ``. */
const SAID = /[ \t]{1,4}(?:is|was|:|=)?[ \t]{0,4}(?=["'`])/y;
/** `the old password was hunter2.`: what is said without quotes ends a line or a sentence. */
const SAID_BARE = /[ \t]{1,4}(?:is|was)(?: now)?[ \t]{0,4}:?[ \t]{1,4}(?=([^\s"'`;,|<>()[\]{}]{4,200}?)[.,;)]?(?:[ \t]*(?:\r?\n|$)|[ \t]))/y;
/** In UTF-16 code units; `SAID_AT_ONCE` says it again. */
export const SHORTEST_SAID_AT_ONCE = 20;
/** `Acme token 5f3a…`: without a verb only what no word of a sentence can be. */
const SAID_AT_ONCE = /[ \t]{1,4}(?=([A-Za-z0-9_-]{20,200})[.,;)]?(?:[ \t]*(?:\r?\n|$)|[ \t]))/y;
const FEWEST_DIGITS = 3;
/** ``use the key `…` as BOT_TOKEN`` */
const SAID_BEFORE = /`[ \t]{1,4}(?:as|for)[ \t]{1,4}(?:the[ \t]{1,4})?$/;
/** A bare value ends with its line, or before the next word. */
const WORD = /(?![[{(<])[^\s"'`;,|<>]{1,200}/y;
const LONGEST_LEAD = 200;

/** What stands before the name on its line where a value follows without a sign between: nothing, or a command that sets it. */
const SETS_QUOTED = /^\s*(?:#\s*define\s+|set\s+(?:-\w+\s+)*|setx\s+|.*\b(?:WITH|LOGIN|USER|ROLE|ALTER|ENCRYPTED)\b.*)?$/i;
const SETS_BARE = /^\s*(?:ENV|ARG|setx|set\s+-\w+)\s+$/i;
/** `machine host login user password …` (netrc), on one line or on several. */
const NETRC = /\b(?:login|machine|account)\s+\S{1,80}\s+$/;
/** `pass` in prose is a verb. */
const PLAIN = /passw|passphrase|secret|token|key|credential/i;
/** Names of settings whose value follows after a blank. */
const SETTING = /^(?:requirepass|masterauth)$/i;

/** Reads the value of a name that follows after a blank: directives of servers and of Ruby, Groovy and HCL, commands that set variables, SQL, netrc, prose. */
export function readDirective(text: string, name: Name, syntax: CredentialSyntax): Pair | undefined {
  if (name.quote !== '') return undefined;
  const lead = lineBefore(text, name.span.start, LONGEST_LEAD);
  return quotedAfter(text, name, lead) ?? (syntax === 'code' ? undefined : (bareAfter(text, name, lead) ?? saidAfter(text, name, syntax)));
}

function quotedAfter(text: string, name: Name, lead: string): Pair | undefined {
  BLANKS.lastIndex = name.end;
  if (BLANKS.exec(text)?.[1] === undefined || !SETS_QUOTED.test(lead)) return undefined;
  const literal = readLiteralAt(text, BLANKS.lastIndex);
  if (!literal || !/^[ \t]*[;,]?[ \t]*(?:[\r\n]|$)/.test(text.slice(literal.span.end, literal.span.end + 40))) return undefined;
  return { key: name.span, value: literal.content, literal, form: 'assignment' };
}

function bareAfter(text: string, name: Name, lead: string): Pair | undefined {
  BLANKS.lastIndex = name.end;
  const written = text.slice(name.span.start, name.span.end);
  const before = text.slice(Math.max(0, name.span.start - LONGEST_LEAD), name.span.start);
  if (!BLANKS.test(text) || !(SETS_BARE.test(lead) || (lead.trim() === '' && SETTING.test(written)) || NETRC.test(before))) return undefined;
  return word(text, name, BLANKS.lastIndex, 'assignment');
}

function saidAfter(text: string, name: Name, syntax: CredentialSyntax): Pair | undefined {
  if (syntax !== 'text' || !PLAIN.test(text.slice(name.span.start, name.span.end))) return undefined;
  SAID.lastIndex = name.end;
  const literal = SAID.test(text) ? readLiteralAt(text, SAID.lastIndex) : literalSaidBefore(text, name);
  return literal ? { key: name.span, value: literal.content, literal, form: 'said' } : readSaid(text, name);
}

/** Reads what prose says of a name without quotes, in a text or in a comment. */
export function readSaid(text: string, name: Name): Pair | undefined {
  return saidBy(SAID_BARE, 1, text, name) ?? saidBy(SAID_AT_ONCE, FEWEST_DIGITS, text, name);
}

/** A word would be one of the sentence. */
function saidBy(form: RegExp, fewestDigits: number, text: string, name: Name): Pair | undefined {
  form.lastIndex = name.end;
  const [, value] = form.exec(text) ?? [];
  if (value === undefined || !/[A-Za-z]/.test(value) || (value.match(/\d/g) ?? []).length < fewestDigits) return undefined;
  const start = form.lastIndex;
  return { key: name.span, value: { start, end: start + value.length }, form: 'said' };
}

/** A name that stands alone is one of a variable. */
function literalSaidBefore(text: string, { span }: Name): Literal | undefined {
  const before = SAID_BEFORE.exec(text.slice(Math.max(0, span.start - 30), span.start));
  if (!before || !/^[A-Z][A-Z0-9_]*[\s.,]$/.test(`${text.slice(span.start, span.end)}${text[span.end] ?? ' '}`)) return undefined;
  const closing = span.start - before[0].length;
  const literal = findEnclosingLiteral(text, { start: closing - 1, end: closing });
  return literal?.content.end === closing ? literal : undefined;
}

function word(text: string, name: Name, at: number, form: PairForm): Pair | undefined {
  WORD.lastIndex = at;
  const value = WORD.exec(text)?.[0];
  return value === undefined ? undefined : { key: name.span, value: { start: at, end: at + value.length }, form, isTight: true };
}
