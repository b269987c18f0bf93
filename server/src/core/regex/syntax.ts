import type { CharSet } from './char-set';

/** An expression as a tree. Flags are worked into the nodes, so that none has to be carried along. */
export type RegexNode =
  | { readonly op: 'set'; readonly set: CharSet }
  | { readonly op: 'sequence'; readonly items: readonly RegexNode[] }
  | { readonly op: 'either'; readonly branches: readonly RegexNode[] }
  | { readonly op: 'capture'; readonly group: number; readonly body: RegexNode }
  | { readonly op: 'atomic'; readonly body: RegexNode }
  | RepeatNode
  | LookNode
  | BackReferenceNode
  | { readonly op: 'assert'; readonly what: Assertion }
  /** `\K`: the match starts here. */
  | { readonly op: 'keep' };

export interface RepeatNode {
  readonly op: 'repeat';
  readonly body: RegexNode;
  readonly min: number;
  /** Infinity when there is no upper bound. */
  readonly max: number;
  readonly lazy: boolean;
}

export interface LookNode {
  readonly op: 'look';
  readonly behind: boolean;
  readonly negative: boolean;
  readonly body: RegexNode;
}

export interface BackReferenceNode {
  readonly op: 'back';
  readonly group: number;
  readonly ignoreCase: boolean;
}

/** Places of no width; `textEnd` allows one last line feed after it when `beforeLineFeed` is meant. */
export type Assertion = 'textStart' | 'textEnd' | 'beforeLineFeed' | 'lineStart' | 'lineEnd' | 'wordEdge' | 'noWordEdge';

export interface ParsedRegex {
  readonly root: RegexNode;
  /** Number of capturing groups. */
  readonly groups: number;
  readonly names: ReadonlyMap<string, number>;
}

/** An expression that uses what has no equal here. */
export class UnsupportedRegex extends Error {
  override readonly name = 'UnsupportedRegex';
}

/** Whether a sequence begins where the text does and ends where it ends. */
export function isWholeText(items: readonly RegexNode[]): boolean {
  const [first, last] = [items[0], items.at(-1)];
  return first?.op === 'assert' && first.what === 'textStart' && last?.op === 'assert' && (last.what === 'textEnd' || last.what === 'beforeLineFeed');
}

/** True when nothing need be there for the node to match. */
export function isNullable(node: RegexNode): boolean {
  switch (node.op) {
    case 'set':
      return false;
    case 'sequence':
      return node.items.every(isNullable);
    case 'either':
      return node.branches.some(isNullable);
    case 'repeat':
      return node.min === 0 || isNullable(node.body);
    case 'capture':
    case 'atomic':
      return isNullable(node.body);
    default:
      return true;
  }
}
