import type { Damage } from '../../damage';
import type { Imports } from '../../facts';
import type { LiteralHits } from '../../keywords';
import type { ConstantProfile } from '../../language';
import type { NodeRange, Shapes } from '../../match';
import type { FlatTree, TreeChange } from '../../syntax';

/** Code with what says what its names mean. */
export interface ReadCode {
  readonly shapes: Shapes;
  readonly imports: Imports;
  readonly constants: ConstantProfile;
}

/** What is kept of code to see later what has changed in it. */
export interface CodeBefore {
  readonly tree: FlatTree;
  /** What its names, and its expressions that are modules, stand for. */
  readonly imports: Pick<Imports, 'names' | 'nodes' | 'expressions'>;
}

/** @param tree its tree, or a copy of it */
export function toCodeBefore({ imports: { names, nodes, expressions } }: ReadCode, tree: FlatTree): CodeBefore {
  return { tree, imports: { names, nodes, expressions } };
}

/** Says where the texts that rules look for stand in a piece of code. */
export type FindTexts = (text: string) => LiteralHits;

/** An edit, or several, of one file. */
export interface Change {
  readonly before: CodeBefore;
  readonly after: CodeBefore;
  readonly now: ReadCode;
  readonly text: Damage;
  /** Of the statements at the top of the file. */
  readonly tree: TreeChange;
  readonly find: FindTexts;
}

/** As nodes of the tree before, and of the tree now: in these, and in no others, something may be another than it was. */
export interface Ranges {
  readonly old: readonly NodeRange[];
  readonly now: readonly NodeRange[];
}

/** As `ChangedPlaces`. */
export interface Concerned {
  readonly inside: Ranges;
  readonly around?: Ranges;
  readonly beside: Ranges;
  readonly atStart?: boolean;
  readonly atEnd?: boolean;
  readonly imports?: boolean;
  /** The function, where its body is all that changed. */
  readonly functionNode?: number;
}
