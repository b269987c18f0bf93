import type { Binding } from './bindings';
import type { Then } from './match-list';
import type { BuiltinType, MatchSubject, TypeFact, WrittenType } from './subject';
import { canonicalType, isTypeHole } from './type-names';
import { parseType, type NamePart, type TypeText } from './type-text';

type Bind = (name: string, binding: Binding, then: Then) => void;

interface TypeContext {
  readonly text: string;
  readonly bind: Bind;
  /** What a name of the file stands for. */
  resolve(name: string): string | undefined;
}

/** Types that a literal or the value of an operator can be meant by. */
const MEANT: Readonly<Record<BuiltinType['builtin'], readonly string[]>> = {
  int: ['int', 'number'],
  float: ['float', 'double', 'number'],
  number: ['number', 'int', 'float', 'double'],
  string: ['string'],
  boolean: ['boolean'],
};

const read = new Map<string, TypeText | undefined>();
const MOST_READ = 1_000;

/** Matches the type of a typed metavariable, such as `List<$T>`, with what is known of a node's. */
export function matchTypeOf(subject: MatchSubject, pattern: string, node: number, bind: Bind, then: Then): void {
  const fact = subject.typeOf(node);
  if (fact) matchType({ text: subject.tree.text, bind, resolve: (name) => subject.resolveName(name, node) }, pattern, fact, then);
}

/** Whether code is of a type. Metavariables in the type mean any. */
export function hasType(subject: MatchSubject, pattern: string, node: number): boolean {
  let has = false;
  if (node >= 0) matchTypeOf(subject, pattern.replace(/\s+/g, ''), node, (_, __, then) => then(), () => (has = true));
  return has;
}

function matchType(context: TypeContext, pattern: string, fact: TypeFact, then: Then): void {
  const wanted = typeOfPattern(pattern);
  if ('builtin' in fact) return wanted && isMeant(wanted, fact) ? then() : undefined;
  const written = context.text.slice(fact.start, fact.end) + (fact.after ?? '');
  const type = parseType(written, fact.start);
  // A metavariable stands for one stretch of the text.
  if (wanted && isMetavariable(wanted)) return fact.after === undefined || isUnnamed(wanted) ? context.bind(nameOf(wanted.names), fact, then) : undefined;
  if (wanted && type) return matchTypes(context, wanted, type, then);
  if (written.replace(/\s+/g, '') === pattern) then();
}

function typeOfPattern(pattern: string): TypeText | undefined {
  if (read.has(pattern)) return read.get(pattern);
  if (read.size >= MOST_READ) read.clear();
  const type = parseType(pattern);
  read.set(pattern, type);
  return type;
}

function isMetavariable({ names, before, args, after }: TypeText): boolean {
  return names.length === 1 && isTypeHole(names[0]) && before === '' && after === '' && args === undefined;
}

function nameOf([part]: readonly NamePart[]): string {
  return part === undefined || part.text === '$_' ? '' : part.text;
}

function isUnnamed({ names }: TypeText): boolean {
  return nameOf(names) === '';
}

function isMeant({ names, before, after }: TypeText, { builtin }: BuiltinType): boolean {
  const [name, ...others] = names;
  if (name === undefined || others.length > 0) return false;
  if (before + after !== '') return builtin === 'string' && name.text === 'char' && before + after === '*';
  return isTypeHole(name) || MEANT[builtin].includes(canonicalType(name.text));
}

function matchTypes(context: TypeContext, wanted: TypeText, type: TypeText, then: Then): void {
  // What a pattern does not say may be anything: `List` is also `List[str]`.
  const isUnsaid = wanted.after === '' && /^\[[^\]\d]/.test(type.after);
  if (wanted.before !== type.before || (wanted.after !== type.after && !isUnsaid)) return;
  matchNames(context, wanted.names, type.names, () => matchArgs(context, wanted, type, then));
}

function matchArgs(context: TypeContext, wanted: TypeText, type: TypeText, then: Then): void {
  if (wanted.args === undefined) return then();
  const { args = [] } = type;
  const from = (at: number): void => {
    const arg = wanted.args?.[at];
    if (arg?.names[0]?.text === '...') return then();
    if (arg === undefined) return args.length === at ? then() : undefined;
    const target = args[at];
    if (target) matchArg(context, arg, target, () => from(at + 1));
  };
  from(0);
}

function matchArg(context: TypeContext, wanted: TypeText, type: TypeText, then: Then): void {
  if (!isMetavariable(wanted)) return matchTypes(context, wanted, type, then);
  context.bind(nameOf(wanted.names), { start: type.start, end: type.end, node: -1 }, then);
}

function matchNames(context: TypeContext, wanted: readonly NamePart[], names: readonly NamePart[], then: Then): void {
  const [first, ...others] = wanted;
  if (isTypeHole(first)) {
    const free = names.slice(0, names.length - others.length);
    const [from] = free;
    const to = free.at(-1);
    const isTail = others.every(({ text }, at) => names[free.length + at]?.text === text);
    if (from && to && isTail) context.bind(nameOf(wanted), { start: from.start, end: to.end, node: -1 }, then);
  } else if (isNamed(context, wanted, names)) then();
}

/** A bare name means the type wherever it comes from; one with a path has to be that type, perhaps by way of an import. */
function isNamed(context: TypeContext, wanted: readonly NamePart[], names: readonly NamePart[]): boolean {
  const [only] = wanted;
  const last = names.at(-1);
  if (only && last && wanted.length === 1) return canonicalType(only.text) === canonicalType(last.text) || only.text === context.resolve(last.text);
  const path = joined(wanted);
  const [first, ...others] = names;
  const module = first && context.resolve(first.text);
  return path === joined(names) || (module !== undefined && path === [module, ...others.map(({ text }) => text)].join('.'));
}

function joined(names: readonly NamePart[]): string {
  return names.map(({ text }) => text).join('.');
}

/** The last of a written type's arguments: what a `List<T>` or a `Map<K, V>` gives. */
export function lastArgument(text: string, { start, end }: WrittenType): WrittenType | undefined {
  const arg = parseType(text.slice(start, end), start)?.args?.at(-1);
  return arg && { start: arg.start, end: arg.end, node: -1 };
}
