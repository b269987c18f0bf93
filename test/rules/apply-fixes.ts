import { applyEdits, createDocument, type Engine, type Finding, type Fix, type SourceDocument } from '../../server/src/core';

/** More than any fixture has findings: a fix that brings its own finding back ends here. */
const MOST_FIXES = 500;

export interface Mended {
  /** The document's own text after all fixes; other files that a fix changes are left out. */
  readonly text: string;
  readonly applied: number;
}

/**
 * Applies the fixes of a document as a person would: one after the other, each to the text that the one before left.
 * @throws when fixes do not come to an end.
 */
export function applyFixes(engine: Engine, document: SourceDocument): Mended {
  let current = document;
  for (let applied = 0; applied < MOST_FIXES; applied++) {
    const next = mendFirst(engine, current);
    if (next === undefined) return { text: current.text, applied };
    current = createDocument(current.path, current.language, next);
  }
  throw new Error(`${document.path}: ${MOST_FIXES} fixes were applied and more are offered`);
}

/** The text after the first fix that there is, or undefined when no finding has one. */
function mendFirst(engine: Engine, document: SourceDocument): string | undefined {
  for (const finding of engine.analyze(document).findings) {
    const fix = preferredFix(engine, document, finding);
    if (fix && fix.edits.length > 0) return applyEdits(document.text, fix.edits);
  }
  return undefined;
}

function preferredFix(engine: Engine, document: SourceDocument, finding: Finding): Fix | undefined {
  const fixes = engine.fixes(document, finding, {});
  return fixes.find((fix) => fix.preferred) ?? fixes[0];
}
