/**
 * How the code of one slot matches what a pattern has there.
 * - `one`: both have it or neither; `maybe`: the same, and an ellipsis also matches nothing; `optional`: a pattern without it matches any.
 * - `own-name`: as `maybe`, but a pattern without it also matches an expression, such as a function that is handed on, whose name nobody else sees.
 * - `ordered`: a list with ellipses; `arguments`: the same, with named arguments in any order.
 * - `unordered`: any order, what is left over needs an ellipsis; `fields`: any order, what is left over is ignored.
 * - `subsequence`: as `subset`, in the pattern's order.
 * - `subset`: every item of the pattern is there; a pattern without items matches any.
 * - `statements`: a block, where an ellipsis reaches into nested blocks; `body`: the same, and a pattern without it matches any.
 * - `closing`: a block that both have or neither; `other`: as `body`, but what a pattern has the code has, too.
 * - `members`: of a class, each anywhere in it.
 * - `path`: as `one`, but a literal also matches what lies below it: `"a"` and `"a/b"`.
 */
export type Policy =
  | 'one' | 'maybe' | 'own-name' | 'optional' | 'ordered' | 'arguments' | 'unordered' | 'fields' | 'subset' | 'subsequence' | 'optional-list' | 'statements' | 'body' | 'other' | 'closing' | 'members' | 'path';

/** What code can be, whatever the language, and the slots that it has. A profile maps the kinds of its grammar to these. */
export const ROLES = {
  call: { callee: 'one', args: 'arguments' },
  new: { type: 'one', args: 'arguments', body: 'members' },
  member: { object: 'one', name: 'one' },
  index: { object: 'one', index: 'ordered' },
  binary: { left: 'one', right: 'one' },
  unary: { operand: 'one' },
  postfix: { operand: 'one' },
  ternary: { condition: 'one', then: 'one', else: 'one' },
  cast: { type: 'one', value: 'one' },
  assign: { target: 'one', type: 'optional', value: 'one' },
  declare: { modifiers: 'subset', type: 'optional', items: 'subset' },
  declarator: { name: 'one', size: 'maybe' },
  keyword: { name: 'one', value: 'one' },
  pair: { key: 'one', value: 'one' },
  spread: { value: 'one' },
  object: { items: 'fields' },
  dict: { items: 'unordered' },
  array: { items: 'ordered' },
  tuple: { items: 'ordered' },
  function: { modifiers: 'subset', name: 'own-name', generics: 'optional-list', params: 'ordered', returns: 'optional', throws: 'subset', body: 'body' },
  param: { modifiers: 'subset', type: 'optional', name: 'one', default: 'optional' },
  class: { modifiers: 'subset', name: 'one', generics: 'optional-list', supers: 'subset', interfaces: 'subset', params: 'optional-list', body: 'members' },
  field: { modifiers: 'subset', type: 'optional', name: 'one', value: 'one' },
  block: { body: 'statements' },
  if: { condition: 'one', then: 'body', else: 'other', init: 'optional' },
  while: { condition: 'one', body: 'body' },
  dowhile: { body: 'body', condition: 'one' },
  for: { header: 'ordered', item: 'optional', body: 'body' },
  return: { value: 'maybe' },
  throw: { value: 'maybe' },
  try: { resources: 'optional-list', body: 'body', handlers: 'subset', else: 'other', finally: 'closing' },
  catch: { params: 'ordered', body: 'body' },
  finally: { body: 'body' },
  switch: { subject: 'one', cases: 'members', init: 'optional' },
  case: { values: 'ordered', guard: 'maybe', body: 'statements' },
  with: { items: 'ordered', body: 'body' },
  import: { module: 'path', items: 'subset' },
  decorator: { value: 'one', args: 'arguments' },
  element: { tag: 'one', attributes: 'subset', children: 'optional-list' },
  attribute: { name: 'one', value: 'one' },
  type: { name: 'one', args: 'optional-list' },
} as const satisfies Record<string, Record<string, Policy>>;

export type Role = keyof typeof ROLES;

export interface SlotSpec {
  readonly name: string;
  readonly policy: Policy;
}

/** The slots of each role in the order in which they are matched. */
export const SLOTS = Object.fromEntries(
  Object.entries(ROLES).map(([role, slots]) => [role, Object.entries(slots).map(([name, policy]): SlotSpec => ({ name, policy }))]),
) as unknown as Readonly<Record<Role, readonly SlotSpec[]>>;

/** Place of a slot in its role's list, by role and name. */
const PLACES = new Map(Object.entries(SLOTS).flatMap(([role, slots]) => slots.map(({ name }, place) => [`${role} ${name}`, place] as const)));

/** What a shape has in a slot; nothing where its role has no such slot. */
export function slotOf({ role, slots }: { readonly role: Role; readonly slots: readonly (readonly number[])[] }, name: string): readonly number[] {
  const place = PLACES.get(`${role} ${name}`);
  return (place === undefined ? undefined : slots[place]) ?? [];
}

export function isRole(text: string): text is Role {
  return Object.hasOwn(ROLES, text);
}

/** Label of a definition together with its decorators, where the grammar has a node for both. */
export const DECORATED = 'decorated';

/** The label of a definition as if it had no decorators. */
export function plainLabel({ label }: { readonly label: string }): string {
  return label === DECORATED ? '' : label;
}

/** Roles of code that is a statement by itself: in a sequence they are not looked for inside other statements. */
const STATEMENTS: ReadonlySet<string> = new Set<Role>([
  'declare', 'function', 'class', 'field', 'block', 'if', 'while', 'dowhile', 'for', 'return', 'throw', 'try', 'catch', 'finally', 'switch', 'case',
  'with', 'import', 'decorator',
]);

export function isStatementRole(role: string): boolean {
  return STATEMENTS.has(role);
}
