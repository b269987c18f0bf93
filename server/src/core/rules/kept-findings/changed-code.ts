import { damageBetween } from '../../damage';
import { kindsHeld, type ChangedPlaces, type CodeHolding } from '../../match';
import { mayTouch, type SafeRegex } from '../../regex';
import type { Span } from '../../span';
import { NO_NODE, TreeChange } from '../../syntax';
import { toCodeBefore, type Change, type CodeBefore, type Concerned, type FindTexts, type ReadCode } from './code-change';
import { CodePart } from './code-part';
import { partsConcerned } from './concerned-code';

/** What has become of code since it was read before. */
export class ChangedCode implements ChangedPlaces {
  readonly inside: CodePart;
  readonly around: CodePart | undefined;
  readonly beside: CodePart;
  readonly imports: boolean;
  readonly atStart: boolean;
  readonly atEnd: boolean;
  readonly holders: CodeHolding | undefined;

  private constructor(private readonly change: Change, { inside, around, beside, imports = false, atStart = false, atEnd = false, functionNode }: Concerned) {
    this.inside = new CodePart(change, inside);
    this.around = around && new CodePart(change, around);
    this.beside = beside === inside ? this.inside : new CodePart(change, beside);
    this.imports = imports;
    this.atStart = atStart;
    this.atEnd = atEnd;
    this.holders = functionNode === undefined ? undefined : holdersOf(change.now, functionNode);
  }

  /** Undefined where too much changed to tell it apart. */
  static since(before: CodeBefore, now: ReadCode, find: FindTexts): ChangedCode | undefined {
    // Settings are spoken of by names that are declared nowhere.
    if (now.constants.named !== undefined) return undefined;
    const text = damageBetween(before.tree.text, now.shapes.tree.text);
    const tree = TreeChange.amongChildren(before.tree, now.shapes.tree, text, true);
    const change = tree && { before, after: toCodeBefore(now, now.shapes.tree), now, text, tree, find };
    const concerned = change && partsConcerned(change);
    return concerned && new ChangedCode(change, concerned);
  }

  mayTouch(regex: SafeRegex): boolean {
    const { before, after, text } = this.change;
    return mayTouch(regex, { before: before.tree.text, after: after.tree.text, damage: text });
  }

  /** Where code is now that held no change; undefined where it held some. */
  placeOf(span: Span): Span | undefined {
    const { text, tree } = this.change;
    return span.start <= text.start && span.end >= text.end ? undefined : tree.spanAfter(span);
  }
}

/** A function with all that it stands in. */
function holdersOf({ shapes: { tree, view } }: ReadCode, node: number): CodeHolding {
  const kinds = new Set<number>();
  for (let at = node; at >= 0; at = tree.parent[at] ?? NO_NODE) kinds.add(tree.kind[at] ?? 0);
  return { mayBe: (pattern) => kindsHeld(view, pattern)?.some((kind) => kinds.has(kind)) ?? true };
}
