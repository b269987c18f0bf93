import type { Finding } from '../../finding';
import { whereDiffers, type Formula } from '../../match';
import type { Span } from '../../span';
import type { FlatTree } from '../../syntax';
import { ChangedCode } from './changed-code';
import { toCodeBefore, type CodeBefore, type FindTexts, type ReadCode } from './code-change';
import type { CodePart } from './code-part';
import type { LoadedRule } from '../rule-list';

/** What rules found in a text. Those that were cut short are not among them. */
interface KeptRun {
  readonly code: CodeBefore;
  readonly found: ReadonlyMap<LoadedRule, readonly Finding[]>;
}

/** What is kept of one document that is edited: what each rule found in it the last time. */
export class FindingsMemory {
  private run: KeptRun | undefined;

  /**
   * What rules found before, as far as it still holds.
   * @param copy gives a copy of the tree that stays as it is
   */
  recall(code: ReadCode, find: FindTexts, copy: (tree: FlatTree) => FlatTree): KeptFindings {
    const { run } = this;
    const change = run && ChangedCode.since(run.code, code, find);
    const found = new Map<LoadedRule, readonly Finding[]>();
    this.run = { code: toCodeBefore(code, copy(code.shapes.tree)), found };
    return new KeptFindings(change ? run.found : NOTHING_FOUND, change, found);
  }
}

const NOTHING_FOUND: KeptRun['found'] = new Map();

/** What a rule found before that it finds now. */
export interface Kept {
  readonly findings: readonly Finding[];
  /** Where it may find others: there it has to look again. Undefined when nowhere. */
  readonly part: CodePart | undefined;
}

/** What rules found before an edit. */
export class KeptFindings {
  constructor(private readonly before: KeptRun['found'], private readonly change: ChangedCode | undefined, private readonly now: Map<LoadedRule, readonly Finding[]>) {}

  /** Undefined where a rule has to look everywhere. */
  of(rule: LoadedRule, formula: Formula): Kept | undefined {
    const { change } = this;
    const before = this.before.get(rule);
    // What a name holds may stand anywhere.
    if (!before || !change || rule.source.options?.['symbolic_propagation'] === true) return undefined;
    const where = whereDiffers(formula, change);
    if (where === 'anywhere') return undefined;
    const part = where === 'nowhere' ? undefined : change[where];
    const findings: Finding[] = [];
    for (const finding of before) {
      if (part?.included(finding.span)) continue;
      const moved = movedTo(finding, (span) => change.placeOf(span));
      if (!moved) return undefined;
      if (!part?.includes(moved.span)) findings.push(moved);
    }
    return { findings, part };
  }

  /** Takes what a rule finds now. */
  keep(rule: LoadedRule, found: readonly Finding[]): void {
    this.now.set(rule, found);
  }
}

/** A finding where its code is now; undefined where that is not known of a part of it. */
function movedTo(finding: Finding, placeOf: (span: Span) => Span | undefined): Finding | undefined {
  const span = placeOf(finding.span);
  const fix = finding.fix?.flatMap((edit) => {
    const place = placeOf(edit.span);
    return place ? [{ ...edit, span: place }] : [];
  });
  if (!span || fix?.length !== finding.fix?.length) return undefined;
  return { ...finding, span, ...(fix && { fix }) };
}
