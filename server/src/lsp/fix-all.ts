import { applyEdits, createDocument, overlaps, type Engine, type Fix, type TextEdit } from '../core';
import type { EditedDocument } from './edited-document';
import type { Fixes } from './fixes';
import type { Verdict } from './judge';

/**
 * The edits of all preferred fixes that touch only this document and do not overlap, proved together: applied in memory,
 * they leave fewer findings by as many as there are fixes. Where they do not, the first fix alone is taken.
 * @param letCancel called after each proof; throws when the client wants the answer no longer
 */
export async function findFixAll(
  engine: Engine, fixes: Fixes, document: EditedDocument, { shown, judgement }: Verdict, letCancel: () => Promise<void>,
): Promise<readonly TextEdit[]> {
  const chosen: Fix[] = [];
  for (const finding of shown) {
    const fix = (await fixes.of(document, finding, judgement)).find((one) => one.preferred && one.fileEdits.length === 0);
    if (fix !== undefined && !chosen.some((other) => collide(other, fix))) chosen.push(fix);
    await letCancel();
  }
  const edits = mergeEdits(chosen);
  return chosen.length < 2 || isProved(engine, document, edits, chosen.length) ? edits : mergeEdits(chosen.slice(0, 1));
}

function isProved(engine: Engine, { document }: EditedDocument, edits: readonly TextEdit[], fixed: number): boolean {
  const after = createDocument(document.path, document.language, applyEdits(document.text, edits));
  return engine.analyze(after).findings.length <= engine.analyze(document).findings.length - fixed;
}

/** Several fixes may bring the same import: it is inserted once. */
function mergeEdits(fixes: readonly Fix[]): TextEdit[] {
  const merged: TextEdit[] = [];
  for (const edit of fixes.flatMap((fix) => fix.edits)) if (!merged.some((one) => isSame(one, edit))) merged.push(edit);
  return merged;
}

function collide(a: Fix, b: Fix): boolean {
  return a.edits.some((one) => b.edits.some((other) => !isSame(one, other) && meet(one, other)));
}

/** Two different insertions at one place have no right order. */
function meet(a: TextEdit, b: TextEdit): boolean {
  return overlaps(a.span, b.span) || a.span.start === b.span.start;
}

function isSame(a: TextEdit, b: TextEdit): boolean {
  return a.span.start === b.span.start && a.span.end === b.span.end && a.text === b.text;
}
