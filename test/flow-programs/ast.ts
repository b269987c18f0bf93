// The small language in which programs are made. It has only what the nine printed languages have in common, or what one of
// them has; its meaning is fixed by `interpret/`. `style` never changes the meaning, only how a language writes it.

export type FieldName = 'a' | 'b' | 'next';

/** `pair` is several results of a function; `thunk` and `fn` are functions of none and one string that give a string. */
export type Type = 'str' | 'list' | 'map' | 'rec' | 'fn' | 'thunk' | 'pair' | 'void' | { readonly obj: string };

export type Test =
  /** An input that nobody knows: true or false at each evaluation. */
  | { readonly kind: 'flag' }
  /** Never true when a program runs, which an analyser cannot know. */
  | { readonly kind: 'equals'; readonly of: Expr; readonly text: string };

export type Expr =
  | { readonly kind: 'const'; readonly text: string }
  | { readonly kind: 'source' }
  /** No value at all: null, None, nil; in some languages the empty text. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'var'; readonly name: string }
  | { readonly kind: 'clean'; readonly of: Expr }
  | { readonly kind: 'concat'; readonly style: string; readonly parts: readonly Expr[] }
  | { readonly kind: 'string-op'; readonly op: string; readonly of: Expr }
  | { readonly kind: 'choose'; readonly style: string; readonly test: Test; readonly then: Expr; readonly otherwise: Expr }
  | { readonly kind: 'or-else'; readonly style: string; readonly left: Expr; readonly right: Expr }
  | { readonly kind: 'and-then'; readonly left: Expr; readonly right: Expr }
  | { readonly kind: 'record'; readonly a: Expr; readonly b: Expr; readonly next?: Expr | undefined }
  /** A copy of a record with one field replaced. */
  | { readonly kind: 'spread-record'; readonly of: Expr; readonly field: 'a' | 'b'; readonly value: Expr }
  /** `optional`: written so that it would do for no record at all. */
  | { readonly kind: 'field'; readonly of: Expr; readonly name: FieldName; readonly optional?: boolean | undefined }
  | { readonly kind: 'list'; readonly items: readonly Expr[] }
  | { readonly kind: 'joined-lists'; readonly left: Expr; readonly right: Expr }
  | { readonly kind: 'item'; readonly of: Expr; readonly index: number }
  | { readonly kind: 'join'; readonly of: Expr }
  | { readonly kind: 'list-map'; readonly style: string; readonly of: Expr; readonly param: string; readonly body: Expr }
  /** The texts of a list after each other, behind a first one. */
  | { readonly kind: 'list-fold'; readonly of: Expr; readonly first: Expr; readonly params: readonly [string, string]; readonly body: Expr }
  | { readonly kind: 'list-filter'; readonly style: string; readonly of: Expr; readonly param: string }
  | { readonly kind: 'map'; readonly entries: readonly { readonly key: string; readonly value: Expr }[] }
  | { readonly kind: 'entry'; readonly of: Expr; readonly key: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expr[]; readonly named?: boolean | undefined }
  | { readonly kind: 'invoke'; readonly of: Expr; readonly args: readonly Expr[] }
  | { readonly kind: 'function'; readonly name: string }
  | { readonly kind: 'lambda'; readonly params: readonly string[]; readonly body: Expr }
  | { readonly kind: 'then'; readonly of: Expr; readonly param: string; readonly body: Expr }
  | { readonly kind: 'await'; readonly of: Expr }
  /** A promise of a value, made by hand. */
  | { readonly kind: 'resolved'; readonly of: Expr }
  /** The results of several calls as a list. */
  | { readonly kind: 'await-all'; readonly items: readonly Expr[] }
  /** A list whose elements are arguments of a call. */
  | { readonly kind: 'spread'; readonly of: Expr }
  | { readonly kind: 'new'; readonly cls: string; readonly args: readonly Expr[] }
  | { readonly kind: 'this' }
  | { readonly kind: 'member'; readonly of: Expr; readonly name: string }
  | { readonly kind: 'method'; readonly of: Expr; readonly name: string; readonly args: readonly Expr[] }
  | { readonly kind: 'super-method'; readonly name: string; readonly args: readonly Expr[] }
  | { readonly kind: 'static'; readonly cls: string; readonly name: string }
  | { readonly kind: 'static-method'; readonly cls: string; readonly name: string; readonly args: readonly Expr[] }
  | { readonly kind: 'global'; readonly name: string }
  /** A variable handed over so that the callee may write it. */
  | { readonly kind: 'ref'; readonly name: string };

export interface Sink {
  readonly kind: 'sink';
  readonly id: number;
  readonly value: Expr;
  /** A sink of two arguments, of which only the second counts. */
  readonly label?: Expr | undefined;
  readonly style?: 'defer' | undefined;
}

export interface LocalFunction {
  readonly kind: 'local-function';
  readonly name: string;
  readonly params: readonly string[];
  readonly returns: 'str' | 'void';
  readonly body: readonly Stmt[];
  /** Variables of the function around it, read or written. */
  readonly reads: readonly string[];
  readonly writes: readonly string[];
  readonly style: 'lambda' | 'function';
}

export type Stmt =
  /** `fixed`: never assigned again. */
  | { readonly kind: 'let'; readonly name: string; readonly type: Type; readonly value: Expr; readonly fixed?: boolean | undefined }
  | { readonly kind: 'assign'; readonly name: string; readonly value: Expr }
  | { readonly kind: 'append'; readonly name: string; readonly value: Expr }
  | { readonly kind: 'set-field'; readonly of: Expr; readonly name: FieldName; readonly value: Expr }
  | { readonly kind: 'set-member'; readonly of: Expr; readonly name: string; readonly value: Expr }
  | { readonly kind: 'set-static'; readonly cls: string; readonly name: string; readonly value: Expr }
  | { readonly kind: 'set-global'; readonly name: string; readonly value: Expr }
  | { readonly kind: 'set-item'; readonly list: string; readonly index: number; readonly value: Expr }
  | { readonly kind: 'push'; readonly list: string; readonly value: Expr }
  | { readonly kind: 'put'; readonly map: string; readonly key: string; readonly value: Expr }
  | { readonly kind: 'unpack-list'; readonly names: readonly string[]; readonly rest?: string | undefined; readonly value: Expr }
  | { readonly kind: 'unpack-record'; readonly fields: readonly { readonly field: 'a' | 'b'; readonly name: string }[]; readonly fallback?: string | undefined; readonly rest?: string | undefined; readonly value: Expr }
  /** New variables, each with a value of its own: `x, y = 1, 2`. */
  | { readonly kind: 'parallel'; readonly names: readonly [string, string]; readonly values: readonly [Expr, Expr] }
  | { readonly kind: 'swap'; readonly names: readonly [string, string] }
  | { readonly kind: 'let-pair'; readonly names: readonly [string, string]; readonly call: Expr }
  | { readonly kind: 'return-pair'; readonly values: readonly [Expr, Expr] }
  | { readonly kind: 'if'; readonly test: Test; readonly then: readonly Stmt[]; readonly otherwise?: readonly Stmt[] | undefined }
  /** One of three cases by a word that nobody knows. */
  | { readonly kind: 'switch'; readonly cases: readonly (readonly Stmt[])[] }
  | { readonly kind: 'while'; readonly test: Test; readonly body: readonly Stmt[]; readonly style: 'while' | 'do' }
  | { readonly kind: 'for-count'; readonly name: string; readonly times: number; readonly body: readonly Stmt[] }
  | { readonly kind: 'for-each'; readonly name: string; readonly of: Expr; readonly body: readonly Stmt[]; readonly style: string }
  /** Writes each element of a list through a reference to it. */
  | { readonly kind: 'for-each-ref'; readonly name: string; readonly list: string; readonly value: Expr }
  | { readonly kind: 'for-each-entry'; readonly key: string; readonly name: string; readonly of: Expr; readonly body: readonly Stmt[] }
  | { readonly kind: 'try'; readonly body: readonly Stmt[]; readonly caught?: { readonly name: string; readonly body: readonly Stmt[] } | undefined; readonly last?: readonly Stmt[] | undefined }
  | { readonly kind: 'throw'; readonly value: Expr }
  | { readonly kind: 'return'; readonly value: Expr }
  | { readonly kind: 'return-this' }
  | { readonly kind: 'yield'; readonly value: Expr }
  | { readonly kind: 'break' }
  | { readonly kind: 'continue' }
  | { readonly kind: 'expr'; readonly value: Expr }
  /** A resource that holds a value for a while. */
  | { readonly kind: 'with'; readonly name: string; readonly value: Expr; readonly body: readonly Stmt[] }
  /** A pattern that always fits: it names a text, the two items of a list, or the fields a and b of a record. */
  | { readonly kind: 'match'; readonly shape: 'text' | 'list' | 'record'; readonly names: readonly string[]; readonly value: Expr; readonly body: readonly Stmt[] }
  | { readonly kind: 'defer'; readonly body: readonly Stmt[] }
  | { readonly kind: 'block'; readonly body: readonly Stmt[] }
  | LocalFunction
  | Sink;

export interface Param {
  readonly name: string;
  readonly type: Type;
  readonly fallback?: string | undefined;
  /** Takes all further arguments as a list. */
  readonly rest?: boolean | undefined;
  readonly byRef?: boolean | undefined;
  /** A record that is taken apart at once: the variables for its fields a and b. */
  readonly unpack?: readonly [string, string] | undefined;
}

export interface Func {
  readonly name: string;
  readonly params: readonly Param[];
  readonly returns: Type;
  readonly body: readonly Stmt[];
  /** `named`: its arguments are given by name. */
  readonly style?: 'async' | 'generator' | 'expression' | 'static' | 'named' | undefined;
}

export interface Accessor {
  readonly name: string;
  /** The member that stands behind it. */
  readonly field: string;
  readonly get: Expr;
  /** Of the new value, which is `value`. */
  readonly set: Expr;
}

export interface Class {
  readonly name: string;
  readonly base?: string | undefined;
  readonly fields: readonly string[];
  /** What fields hold before the constructor runs. */
  readonly initials?: Readonly<Record<string, Expr>> | undefined;
  readonly params: readonly Param[];
  /** Arguments of the constructor of the base class. */
  readonly superArgs?: readonly Expr[] | undefined;
  readonly constructorBody: readonly Stmt[];
  readonly methods: readonly Func[];
  readonly accessors: readonly Accessor[];
  readonly statics: readonly { readonly name: string; readonly text: string }[];
}

export interface Program {
  readonly seed: number;
  readonly language: string;
  /** How records are written, such as `literal` or `class`. */
  readonly recordStyle: string;
  /** The program's main part stands in a function, or at the top of the file. */
  readonly main: 'function' | 'top';
  readonly isAsync: boolean;
  readonly globals: readonly { readonly name: string; readonly text: string }[];
  readonly functions: readonly Func[];
  readonly classes: readonly Class[];
  readonly body: readonly Stmt[];
}
