import type { Place, Requirement } from '../keywords';
import type { SafeRegex } from '../regex';
import type { Policy, Role } from './roles';

/** A compiled pattern: what a node, or a run of nodes, has to look like. Kinds and fields are the grammar's numbers. */
export type Pattern = MetavariablePattern | EllipsisPattern | DeepPattern | StringPattern | NamePattern | TokenPattern | ShapePattern | NodePattern | ChainPattern;

/** `$X`: any expression, statement or name; the same text wherever it stands again. `$_` (an empty name) binds nothing. */
export interface MetavariablePattern {
  readonly op: 'metavariable';
  readonly name: string;
  /** Expressions that the bound text has to match; the rule's conditions, known early so that nothing else is tried. */
  readonly constraints: readonly SafeRegex[];
  /** Whether the constraints are about the code as it is written, with the quotes of a literal. */
  readonly asWritten?: true;
  /** Whether names may stand for values of which the constraints speak, so that these need not stand where the name does. */
  readonly mayBeNamed?: true;
  /** Of the name of a member, where a language writes a dot or the like before it. */
  readonly afterDot?: true;
  /** Of what is declared: whether it has no value to begin with, as in `int $X;`. */
  readonly isUnset?: true;
  /** Of a typed metavariable: the type as written, white space left out. */
  readonly type?: string;
}

/** `...`, or `$...NAME` when named: any number of items in a list. */
export interface EllipsisPattern {
  readonly op: 'ellipsis';
  readonly name: string;
}

/** `<... e ...>`: `e` itself or anything that holds it. */
export interface DeepPattern {
  readonly op: 'deep';
  readonly inner: Pattern;
  /** What stands in all code that holds a match. */
  readonly requirement: Requirement;
}

/** `e. ...`: `e`, or any chain of members, calls and indices that begins with it. */
export interface ChainPattern {
  readonly op: 'chain';
  readonly inner: Pattern;
}

/** A string literal, quotes and prefixes apart. */
export interface StringPattern {
  readonly op: 'string';
  readonly parts: readonly StringPart[];
  /** Whether only literals match that may hold code, and by what they begin with: JavaScript's `` ` ``, Python's `f"`, C#'s `$"`. */
  readonly isTemplate?: true;
  /** Whether it is a block of indented lines, which is compared by the lines that it stands for. */
  readonly isBlock?: true;
}

export type StringPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'any' }
  | { readonly kind: 'metavariable'; readonly name: string }
  | { readonly kind: 'regex'; readonly regex: SafeRegex };

/** A plain name. */
export interface NamePattern {
  readonly op: 'name';
  readonly text: string;
  readonly afterDot?: true;
  readonly ignoreCase?: true;
}

/** A leaf that is no name: a number, a keyword, an operator. */
export interface TokenPattern {
  readonly op: 'token';
  readonly kind: number;
  readonly text: string;
  readonly ignoreCase?: true;
  /** What the text is made of, when placeholders stand in it: `:$NAME`. */
  readonly parts?: readonly StringPart[];
  /** Words that mean the same as the text. */
  readonly sameAs?: readonly string[];
}

/** Code that has a role in every language. */
export interface ShapePattern {
  readonly op: 'shape';
  readonly role: Role;
  /** Undefined where any will do. */
  readonly label: string | undefined;
  readonly slots: readonly SlotPattern[];
  /** A name such as `child_process.exec`, so that it also matches the names under which a file imports it. */
  readonly qualified: string | undefined;
  /** Of a member whose name is a metavariable: the dotted name of its object, so that names match which a file imports from there. */
  readonly memberOf?: string;
  /** Of an import: the full names that it brings in, so that other ways to write it match. */
  readonly paths?: readonly string[];
  /** Of which kind the code has to be, where a rule's options rule out what else means the same. */
  readonly kind?: number;
  /** Whether the label has to be the very same. */
  readonly isExact?: true;
  /** Where the first part of `qualified` or `memberOf` stands, if the code has another name; undefined where that is not known. */
  readonly importPlaces?: readonly Place[];
  /** Of a call: whether what it is given stands in parentheses, and texts in it in quotes, in all code that matches. */
  readonly inParentheses?: true;
  /** Of a call: whether it is a template with a tag. */
  readonly isTag?: true;
  /** Of a call: whether parentheses stand behind its callee in all code that matches. */
  readonly closesCallee?: true;
  /** Of a function, or of an object that is made: the word right before its name in all code that matches. */
  readonly namedAfter?: string;
  /** Of a function: whether it has code, as that of an interface has none. */
  readonly hasBody?: true;
  /** Of a pair: whether a colon stands behind its key in all code that matches. */
  readonly hasColon?: true;
  /** Of a decorator: whether a mark stands before it in all code that matches. */
  readonly isMarked?: true;
  /** Of a member: whether a name matches where it stands for what the pattern has, so that it is not known how code says that. */
  readonly seesThroughNames?: true;
  /** Of an assignment: whether a property of an object that is written out is one too. */
  readonly ofProperties?: true;
  /** Whether what the code says without words, such as a last value, does not count. */
  readonly isWritten?: true;
  /** How a rule's options have operands matched, where it is not the operator's own way. */
  readonly operands?: 'as written' | 'any order' | 'swapped';
}

/** What one slot has to hold. Slots that match anything are left out. */
export interface SlotPattern {
  /** Place of the slot in the role's list. */
  readonly slot: number;
  readonly policy: Policy;
  readonly items: readonly ChildPattern[];
  /** Of a function's body: whether it is an expression and no block, in the pattern and so in the target. */
  readonly expression?: boolean;
  /** Of a body without braces that is one metavariable: it stands for all the statements of the target's body. */
  readonly whole?: MetavariablePattern;
}

/** Code of a kind that has no role, matched child by child. */
export interface NodePattern {
  readonly op: 'node';
  readonly kinds: ReadonlySet<number>;
  readonly children: readonly ChildPattern[];
}

export interface ChildPattern {
  readonly pattern: Pattern;
  /** Field that the child must hang under, or 0. */
  readonly field: number;
}

/** A whole pattern: one node, or statements that follow each other. */
export type RootPattern = NodeRoot | SequenceRoot;

export interface NodeRoot {
  readonly root: 'node';
  readonly pattern: Pattern;
  /** What stands in all code that matches. */
  readonly requirement: Requirement;
  /** Whether the value of a decorator does not count. */
  readonly notInDecorators?: true;
}

export interface SequenceRoot {
  readonly root: 'sequence';
  readonly items: readonly ChildPattern[];
  /** What stands in every block that holds a match. */
  readonly requirement: Requirement;
  /** Whether expressions are whole statements only. */
  readonly wholeStatements?: true;
  /** Whether an ellipsis stays in its block. */
  readonly staysInBlock?: true;
}
