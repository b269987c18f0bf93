import type { Span } from '../span';
import type { TreeChange } from '../syntax';
import { unseenChange } from './unseen-change';
import type { FileFlow } from './file-flow';
import type { KeptRun } from './kept-run';
import type { Mark, MatchMark } from './taint-matches';

/** What has become of a file since rules were run on it, when all that changed of its code is the body of one function, or statements in none that nothing else speaks of. */
export class FileChange {
  /** The functions that stand in no other and whose code, or what rules say of it, is not what it was. */
  readonly touched: ReadonlySet<number>;
  /** Marks of now by the marks of then. */
  private readonly marks: readonly (number | undefined)[];

  private constructor(readonly tree: TreeChange, touched: ReadonlySet<number>, marks: readonly (number | undefined)[]) {
    this.touched = touched;
    this.marks = marks;
  }

  /** Undefined where more changed than can be told apart. */
  static since(before: KeptRun, file: FileFlow, marks: readonly MatchMark[]): FileChange | undefined {
    const changed = unseenChange(before, file);
    if (!changed) return undefined;
    const compared = new MarkComparison(changed.tree, file, before.marks, marks);
    return compared.touched && new FileChange(changed.tree, new Set([...changed.functions, ...compared.touched]), compared.now);
  }

  /** The mark of now that one of then is. */
  markAfter(mark: number): number | undefined {
    return this.marks[mark];
  }
}

/** Compares what rules said of a file with what they say of it now. */
class MarkComparison {
  /** As `FileChange.touched`, by marks alone; undefined where rules say something else of code that is in no function, or around one. */
  readonly touched: ReadonlySet<number> | undefined;
  readonly now: readonly (number | undefined)[];

  constructor(private readonly change: TreeChange, private readonly file: FileFlow, before: readonly Mark[], after: readonly MatchMark[]) {
    const known = new Map<string, number>();
    for (const [at, mark] of after.entries()) known.set(numbered(writeMark(mark, (span) => span) ?? '', known), at);
    const seen = new Set<string>();
    const touched: (Span | undefined)[] = [];
    this.now = before.map((mark) => {
      const written = writeMark(mark, (span) => change.spanAfter(span));
      const text = written === undefined ? undefined : numbered(written, seen);
      if (text !== undefined) seen.add(text);
      const now = text === undefined ? undefined : known.get(text);
      if (now === undefined) touched.push(...this.outside(mark.spans, change.text.end).map((span) => change.spanAfter(span)));
      return now;
    });
    const same = new Set(this.now);
    for (const [at, mark] of after.entries()) if (!same.has(at)) touched.push(...this.outside(mark.spans, change.text.newEnd));
    this.touched = touched.includes(undefined) ? undefined : this.functionsOf(touched.filter((span) => span !== undefined));
  }

  /** What stands in the code that changed touches that alone. @param end where that ends */
  private outside(spans: readonly Span[], end: number): readonly Span[] {
    return spans.filter((span) => span.start < this.change.text.start || span.end > end);
  }

  private functionsOf(spans: readonly Span[]): ReadonlySet<number> | undefined {
    const functions = spans.map((span) => this.file.topFunctions.holding(span));
    return functions.includes(undefined) ? undefined : new Set(functions.filter((node) => node !== undefined));
  }
}

/** A mark as a text, with its places as they are now; undefined where one of them is not known. */
function writeMark({ text, spans, bound }: Mark, placeOf: (span: Span) => Span | undefined): string | undefined {
  const parts = [text];
  for (const span of [...spans, ...bound]) {
    const place = placeOf(span);
    if (!place) return undefined;
    parts.push(`${place.start}-${place.end}`);
  }
  return parts.join(' ');
}

/** Marks of one text are told apart by their order. */
function numbered(text: string, known: { has(text: string): boolean }): string {
  let number = 0;
  while (known.has(`${text} ${number}`)) number++;
  return `${text} ${number}`;
}
