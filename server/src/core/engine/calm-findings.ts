import type { Finding } from '../finding';
import { shiftSpan, type Span, type TextEdit } from '../span';
import { moveFinding } from './move-finding';
import type { PlacedTree } from './region-trees';

/** A node at the top of the file, or of code in it, as it stood when the findings were right. */
interface Section extends Span {
  readonly isTouched: boolean;
}

/**
 * What was found in code the last time that this was certain, moved along with edits. While the text is broken, the parser may
 * lose its way far from where the person types; what stands in nodes at the top that no edit touched stays as it was.
 */
export class CalmFindings {
  private sections: readonly Section[] | undefined;
  private pending: TextEdit[] = [];

  /** @param trees of the text that `findings` are of, one after the other; read by the first `edit` or `rest` and not after it */
  constructor(private findings: readonly Finding[], private trees: readonly PlacedTree[]) {}

  /** Reads of the trees what an edit asks for, and keeps none of them. */
  rest(): void {
    this.sections ??= this.trees.flatMap(sectionsOf);
    this.trees = [];
  }

  /** Tells of an edit of the text as it is after all edits before. */
  edit(edit: TextEdit): void {
    this.rest();
    this.pending.push(edit);
  }

  /** Where in a stretch of the current text something may be found that stays not as it was: without blanks at the ends. */
  touchedIn(text: string, { start, end }: Span): readonly Span[] {
    this.applyAll();
    const touched: Span[] = [];
    let from = start;
    const add = (to: number): void => {
      const piece = text.slice(from, to);
      const trimmed = piece.trim();
      const at = from + piece.indexOf(trimmed);
      if (trimmed !== '') touched.push({ start: at, end: at + trimmed.length });
    };
    for (const section of this.sections ?? []) {
      if (section.isTouched || section.start < from || section.end > end) continue;
      add(section.start);
      from = section.end;
    }
    add(end);
    return touched;
  }

  /** @param found in the current text, in a tree that is not certain */
  merge(found: readonly Finding[]): readonly Finding[] {
    this.applyAll();
    const fresh = found.filter((finding) => finding.kind !== 'code' || !this.isCalm(finding.span));
    return [...fresh, ...this.findings];
  }

  private applyAll(): void {
    for (const edit of this.pending) this.apply(edit);
    this.pending = [];
  }

  private apply(edit: TextEdit): void {
    this.sections = (this.sections ?? []).map((section) => moveSection(section, edit));
    const still = this.findings.map((finding) => moveFinding(finding, edit));
    this.findings = still.filter((finding) => finding.kind === 'code' && this.isCalm(finding.span));
  }

  private isCalm({ start, end }: Span): boolean {
    const sections = this.sections ?? [];
    let [low, high] = [0, sections.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((sections[middle]?.start ?? 0) <= start) low = middle;
      else high = middle - 1;
    }
    const section = sections[low];
    return section !== undefined && !section.isTouched && section.start <= start && end <= section.end;
  }
}

function sectionsOf({ offset, tree: { start, end, next, count } }: PlacedTree): readonly Section[] {
  const sections: Section[] = [];
  for (let node = 1; node < count; node = next[node] ?? count) {
    sections.push({ start: offset + (start[node] ?? 0), end: offset + (end[node] ?? 0), isTouched: false });
  }
  return sections;
}

/** What is typed at either end of a node may become a part of it. */
function moveSection(section: Section, edit: TextEdit): Section {
  if (edit.span.start > section.end) return section;
  const isTouched = section.isTouched || edit.span.end >= section.start;
  return { ...shiftSpan(section, edit), isTouched };
}
