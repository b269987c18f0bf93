import { damageBetween } from '../damage';
import { isIn, Shapes } from '../match';
import type { Span } from '../span';
import { TreeChange } from '../syntax';
import type { FileFlow } from './file-flow';
import { bodyAround } from './function-body';
import type { KeptRun } from './kept-run';
import type { FlowSubject } from './lower';
import type { Mark, MatchMark } from './taint-matches';

/** What a file has of others, as a text. */
export function importsOf({ modules }: FlowSubject): string {
  return JSON.stringify([...modules].map(([name, imported]) => [name, imported.module, imported.name]));
}

/** What has become of a file since rules were run on it, when all that changed of its code is the body of one function. */
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
    if (before.imports !== importsOf(file.subject)) return undefined;
    const changed = changedBody(before, file);
    if (!changed) return undefined;
    const compared = new MarkComparison(changed.tree, file, before.marks, marks);
    return compared.touched && new FileChange(changed.tree, new Set([...changed.functions, ...compared.touched]), compared.now);
  }

  /** The mark of now that one of then is. */
  markAfter(mark: number): number | undefined {
    return this.marks[mark];
  }
}

interface ChangedCode {
  readonly tree: TreeChange;
  /** The function whose body changed, if one did. */
  readonly functions: readonly number[];
}

function changedBody(before: KeptRun, file: FileFlow): ChangedCode | undefined {
  const { shapes } = file;
  const text = damageBetween(before.tree.text, shapes.tree.text);
  const old = new Shapes(shapes.view, before.tree);
  for (const node of file.topFunctions.nodes) {
    if (shapes.end(node) < text.start || shapes.start(node) > text.start) continue;
    const body = bodyAround(old, shapes, file.subject.constants, node, text);
    const tree = body === undefined ? undefined : TreeChange.within(before.tree, shapes.tree, body);
    if (tree) return { tree, functions: [node] };
  }
  const tree = TreeChange.between(before.tree, shapes.tree, text, (node) => isIn(shapes.view.comment, shapes.tree, node));
  return tree && { tree, functions: [] };
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
    const touched: Span[] = [];
    this.now = before.map((mark) => {
      const written = writeMark(mark, (span) => change.spanAfter(span));
      const text = written === undefined ? undefined : numbered(written, seen);
      if (text !== undefined) seen.add(text);
      const now = text === undefined ? undefined : known.get(text);
      // What stood in the code that changed touches that alone.
      if (now === undefined) touched.push(...mark.spans.flatMap((span) => change.spanAfter(span) ?? []));
      return now;
    });
    const same = new Set(this.now);
    for (const [at, mark] of after.entries()) if (!same.has(at)) touched.push(...mark.spans);
    this.touched = this.functionsOf(touched);
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
