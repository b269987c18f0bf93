import { createDocument, type Engine, type RuleSource, type SourceDocument } from '../../core';
import type { Condition } from '../grade';
import type { OwnTarget } from '../topic';

/** No more of a shape than there was: what a topic knows of patches that do not hold. */
export async function gradeSurface({ surface }: OwnTarget, before: SourceDocument, after: SourceDocument, engineFor: (rules: readonly RuleSource[]) => Promise<Engine>): Promise<readonly Condition[]> {
  if (surface.length === 0) return [];
  const engine = await engineFor(surface.map(({ rule }) => rule));
  try {
    await engine.prepare(before.language);
    const linesOf = (document: SourceDocument, ruleId: string): number[] => {
      const { findings } = engine.analyze(createDocument(document.path, document.language, document.text));
      return findings.filter((finding) => finding.ruleId === ruleId).map(({ span }) => document.lines.lineAt(span.start) + 1);
    };
    return surface.map(({ rule, title }): Condition => {
      const [was, is] = [linesOf(before, rule.id), linesOf(after, rule.id)];
      const line = is.at(-1);
      return is.length <= was.length || line === undefined ? { kind: 'variant', title, passed: true } : { kind: 'variant', title, passed: false, detail: rule.message, line };
    });
  } finally {
    engine.dispose();
  }
}
