/**
 * The code of one function as data flow sees it: instructions in blocks, whatever the language. A register holds what an
 * expression is, a variable what a name holds. Nodes are those of the tree, or shapes inside of shapes (core/match/shapes).
 */
export interface FunctionIr {
  /** The function, or 0 for the file. */
  readonly node: number;
  readonly name: string;
  readonly params: readonly Param[];
  /** The first one is where the function begins, the second where it is left. */
  readonly blocks: readonly Block[];
  /** Instructions by the register that they give a value. */
  readonly registers: readonly Instruction[];
  /** The class whose method it is, or -1. */
  readonly classNode: number;
  /** What `this` is in it. */
  readonly self: number;
  /** All variables that it speaks of. */
  readonly variables: ReadonlySet<number>;
  /** Variables that are given a value as a whole. */
  readonly stored: ReadonlySet<number>;
  /** Variables that are given a value more than once. */
  readonly reassigned: ReadonlySet<number>;
  /** Functions that stand in it and are values or declarations. */
  readonly closures: readonly number[];
  /** Calls in it, by the name that is called. */
  readonly calls: ReadonlySet<string>;
}

export interface Param {
  readonly node: number;
  /** As callers name it; empty for a pattern. */
  readonly name: string;
  readonly takes: 'one' | 'rest' | 'named';
  /** The variable that holds it, or -1 for a pattern. */
  readonly variable: number;
  /** Whether what is assigned to it is assigned to what the caller gave. */
  readonly isReference: boolean;
  /** Whether it is the object whose method the function is: Go's `func (r *T) f()`. */
  readonly isReceiver: boolean;
}

/** @see {@link FunctionIr.blocks} */
export const ENTRY = 0;
export const EXIT = 1;

export interface Block {
  readonly instructions: readonly Instruction[];
  readonly successors: readonly number[];
  /** Where an error leads that is thrown here, or -1. */
  readonly handler: number;
  /** The condition on which it is left for one of two of its successors. */
  readonly branch?: Branch | undefined;
}

export interface Branch {
  readonly condition: number;
  readonly then: number;
  readonly otherwise: number;
  /** Whether it is asked again and again, so that what is known of it at first decides nothing. */
  readonly isLoop: boolean;
}

/** How the value of an operation comes from its parts. `either`: it is the first one, and may be made of the others. */
export type ValueKind = 'literal' | 'operator' | 'comparison' | 'boolean' | 'number' | 'text' | 'code' | 'either';

/** One step. `to` is the register of its result; `node` the code that it comes from, which rules match. */
export type Instruction = Step & {
  readonly node: number;
  readonly to: number;
  /** Other nodes that mean the same code, such as a call with the block that is given to it. */
  readonly also?: number;
};

export type Step =
  | { readonly op: 'value'; readonly kind: ValueKind; readonly parts: readonly number[]; readonly label?: string }
  /** The same value and the same place: `await x`, `(T) x`. */
  | { readonly op: 'same'; readonly of: number }
  | { readonly op: 'param'; readonly index: number }
  | { readonly op: 'load'; readonly variable: number }
  | { readonly op: 'store'; readonly variable: number; readonly value: number; readonly target: number; readonly isSilent?: boolean; readonly through?: Through }
  /** `isStored`: what is kept under the name, even where a name alone may call a method: `@name`, `values['name']`. */
  | { readonly op: 'field'; readonly object: number; readonly name: string; readonly isStored?: boolean }
  /** An element of which it is not known which one; `index` is -1 for any. */
  | { readonly op: 'element'; readonly object: number; readonly index: number }
  /** What is left of an object without some of its fields. */
  | { readonly op: 'rest'; readonly object: number; readonly without: readonly string[]; readonly isList?: boolean }
  /** `place.name = value`; without a name any element. `isStored`: no code of ours runs for it. */
  | { readonly op: 'put'; readonly place: Place; readonly name: string | undefined; readonly value: number; readonly target: number; readonly isAdded: boolean; readonly isStored?: boolean }
  | { readonly op: 'object'; readonly entries: readonly Entry[] }
  | { readonly op: 'call'; readonly call: Call }
  /** `use` says that it is given to a call, or called where it stands; else anyone may run it. */
  | { readonly op: 'closure'; readonly function: number; readonly use: 'given' | 'called' | 'any' }
  | { readonly op: 'class'; readonly class: number }
  /** The functions of a name, as a value. */
  | { readonly op: 'method'; readonly name: string }
  | { readonly op: 'return' | 'throw' | 'yield' | 'check'; readonly value: number };

/**
 * How a variable is given a value that is another name for something: `pointer` gives it to what the variable points to,
 * `reference` makes the variable a name for where the value is.
 */
export type Through = 'pointer' | 'reference';

export interface Entry {
  /** Absent where it is not known. */
  readonly name: string | undefined;
  readonly value: number;
  readonly isSpread: boolean;
}

/** A variable, or a field in it: where a value can be put. Undefined for what has no name, such as the result of a call. */
export interface Place {
  readonly variable: number;
  readonly path: readonly string[];
}

export interface Call {
  /** The register of what is called; -1 for a method. */
  readonly callee: number;
  /** The node of what is called. */
  readonly calleeNode: number;
  readonly receiver: number;
  readonly receiverPlace: Place | undefined;
  /** The method's or function's own name; empty when what is called has none. */
  readonly name: string;
  readonly args: readonly Argument[];
  readonly isNew: boolean;
  /** Whether what is made is what it is given, with no code of its own: Go's `T{a, b}`. */
  readonly isComposite?: boolean;
  /** What a constructor calls before its body: one of the class it comes from, or another one of its own. */
  readonly hands?: 'super' | 'this';
}

export interface Argument {
  readonly value: number;
  readonly node: number;
  readonly place: Place | undefined;
  /** Of a named argument. */
  readonly name: string | undefined;
  readonly isSpread: boolean;
  /** Whether the call gives it a value: C#'s `out x`. */
  readonly isOut?: boolean;
  /** Whether it is an item of what is made: `v` in C#'s `new List<string> { v }`. */
  readonly isItem?: boolean;
}
