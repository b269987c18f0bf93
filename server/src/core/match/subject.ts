import type { PlacesOf } from '../keywords';
import type { SafeRegex } from '../regex';
import type { Span } from '../span';
import type { FlatTree } from '../syntax';
import type { Constant } from './constant';
import type { FoundNodes } from './found-nodes';
import type { Pattern } from './pattern';
import type { Shapes } from './shapes';
import type { TreeIndex } from './tree-index';
import type { View } from './view';

/** Gives the module path that a local name stands for where it is used, such as `child_process.exec`, or undefined. */
export type ResolveName = (name: string, node: number) => string | undefined;

/** What type code has: as someone wrote it somewhere in the file, or as the language has it for literals and operators. */
export type TypeFact = WrittenType | BuiltinType;

export interface WrittenType extends Span {
  /** The node of the type, or -1 where it is a part of one. */
  readonly node: number;
  /** What is written of it elsewhere, behind the name that has this type: `[3]` of `char a[3]`. */
  readonly after?: string;
}

export interface BuiltinType {
  readonly builtin: 'int' | 'float' | 'number' | 'string' | 'boolean';
}

/** Nodes from one to before another. */
export interface NodeRange {
  readonly from: number;
  readonly next: number;
}

/** One region's code with all that matching asks about it. */
export interface MatchSubject {
  readonly view: View;
  readonly tree: FlatTree;
  readonly shapes: Shapes;
  readonly index: TreeIndex;
  /** Where alone patterns of nodes are looked for, ascending; everywhere when absent. */
  readonly only?: readonly NodeRange[];
  /** What was looked for already. */
  readonly found: Map<Pattern, FoundNodes>;
  /** What expressions said of texts already. */
  readonly answers: Map<SafeRegex, Map<string, boolean>>;
  readonly resolveName: ResolveName;
  /** Where a literal may stand, under whatever name. */
  readonly placesOf: PlacesOf;
  /** Gives what an expression is known to be where it stands. */
  readonly constantOf: (node: number) => Constant | undefined;
  /** Gives code with values in place of the names that the file gives to settings: only in languages that have such names. */
  readonly withValues?: ((text: string) => string | undefined) | undefined;
  /** Gives the expression that a name holds where it stands: only where a rule asks for `symbolic_propagation`. */
  readonly heldBy?: ((node: number) => number | undefined) | undefined;
  /** Gives the module that an expression is, such as `require('fs')`. */
  readonly resolveExpression: (span: Span) => string | undefined;
  /** Gives the type of an expression, where declarations, literals or operators tell. */
  readonly typeOf: (node: number) => TypeFact | undefined;
  /** Gives the name node that declares what a name means where it is used. */
  readonly declarationOf: (node: number) => number | undefined;
}
