import type { Annotation } from './annotations';

/** A 1-based line of a target. */
export interface Place {
  readonly path: string;
  readonly line: number;
}

export interface Judgement {
  /** Lines annotated `ruleid` or `ok` for the rule. */
  readonly lines: number;
  /** How many of these are as annotated. */
  readonly asAnnotated: number;
  /** `ruleid` lines where no finding starts. */
  readonly missing: readonly Place[];
  /** Lines where a finding starts, and no `ruleid` or `todo…` says so. */
  readonly noisy: readonly Place[];
  /** `ok` lines where none starts, as it should be. */
  readonly kept: readonly Place[];
}

export const NOTHING_JUDGED: Judgement = { lines: 0, asAnnotated: 0, missing: [], noisy: [], kept: [] };

/**
 * Compares what one rule found in one target with what the target's comments say of that rule. Only the lines on which
 * findings start count. `todoruleid` and `todook` lines are known to be wrong and count for nothing.
 * @param annotations those of this rule
 * @param found 1-based lines
 */
export function judgeRule(path: string, annotations: readonly Annotation[], found: readonly number[]): Judgement {
  const lines = { ruleid: new Set<number>(), ok: new Set<number>(), todo: new Set<number>() };
  for (const { kind, line } of annotations) lines[kind === 'ruleid' || kind === 'ok' ? kind : 'todo'].add(line);
  const starts = new Set(found);
  const missing = [...lines.ruleid].filter((line) => !starts.has(line));
  const noisy = [...starts].filter((line) => !lines.ruleid.has(line) && !lines.todo.has(line));
  const kept = [...lines.ok].filter((line) => !starts.has(line));
  const total = lines.ruleid.size + lines.ok.size;
  const placed = (found: readonly number[]): Place[] => [...found].sort((a, b) => a - b).map((line) => ({ path, line }));
  const asAnnotated = lines.ruleid.size - missing.length + kept.length;
  return { lines: total, asAnnotated, missing: placed(missing), noisy: placed(noisy), kept: placed(kept) };
}

export function addJudgements(a: Judgement, b: Judgement): Judgement {
  return {
    lines: a.lines + b.lines,
    asAnnotated: a.asAnnotated + b.asAnnotated,
    missing: [...a.missing, ...b.missing],
    noisy: [...a.noisy, ...b.noisy],
    kept: [...a.kept, ...b.kept],
  };
}

/** The annotations that name a rule: exactly, or with folders before its id where no rule has that longer id. */
export function annotationsOf(ruleId: string, annotations: readonly Annotation[], ids: ReadonlySet<string>): readonly Annotation[] {
  return annotations.filter((annotation) => annotation.ruleId === ruleId || (!ids.has(annotation.ruleId) && annotation.ruleId.endsWith(`.${ruleId}`)));
}
