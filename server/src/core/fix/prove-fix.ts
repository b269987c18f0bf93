import { createDocument, type SourceDocument } from '../document';
import type { Finding } from '../finding';
import { applyEdits } from '../span';
import type { Fix, WorkspaceFiles } from './fix';
import { ignoresPath } from './ignores-path';

/** What proving needs to know of one analysis. */
export interface ProofAnalysis {
  readonly findings: readonly Finding[];
  /** Syntax errors in the document's code, whatever the rules; 0 when it is no code. */
  readonly syntaxErrors: number;
}

export interface Proof {
  readonly document: SourceDocument;
  readonly finding: Finding;
  readonly fix: Fix;
  readonly files: WorkspaceFiles;
  readonly before: ProofAnalysis;
  readonly analyze: (document: SourceDocument) => ProofAnalysis;
}

/**
 * Whether a fix does what it says, shown by doing it in memory: the finding is gone, no other has come, no syntax error
 * has come, and nothing is left to do a second time.
 */
export function proveFix(proof: Proof): boolean {
  const text = textAfter(proof);
  if (text === undefined || text === proof.document.text) return false;
  const fixed = createDocument(proof.document.path, proof.document.language, text);
  const after = proof.analyze(fixed);
  if (after.syntaxErrors > proof.before.syntaxErrors) return false;
  if (!oneLess(proof.before.findings, after.findings, proof.finding.ruleId)) return false;
  return proof.fix.fileEdits.every((edit) => isClean(edit, proof));
}

function textAfter({ document, fix }: Proof): string | undefined {
  try {
    return applyEdits(document.text, fix.edits);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Fewer findings of the rule than before, and no rule with more. One edit may mend several findings. */
function oneLess(before: readonly Finding[], after: readonly Finding[], ruleId: string): boolean {
  const old = countByRule(before);
  const now = countByRule(after);
  const nothingNew = [...now].every(([rule, count]) => count <= (old.get(rule) ?? 0));
  return nothingNew && (now.get(ruleId) ?? 0) < (old.get(ruleId) ?? 0);
}

function countByRule(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { ruleId } of findings) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
  return counts;
}

/** A value may move into a file that Git ignores; every other file that the fix writes must stay without a new finding. */
function isClean(edit: Fix['fileEdits'][number], proof: Proof): boolean {
  const gitignore = proof.fix.fileEdits.find((other) => other.path === '.gitignore')?.after ?? proof.files['.gitignore'] ?? '';
  if (ignoresPath(gitignore, edit.path)) return true;
  const count = (text: string): number => proof.analyze(createDocument(edit.path, undefined, text)).findings.length;
  return count(edit.after) <= count(edit.before ?? '');
}
