import type { SourceDocument } from '../document';
import type { Finding } from '../finding';
import { proposeCredentialFix } from './credential-fix';
import type { Fix, WorkspaceFiles } from './fix';

/** The fixes that could mend a finding, not yet proved. `others` are all findings of the document. */
export function proposeFixes(document: SourceDocument, finding: Finding, files: WorkspaceFiles, others: readonly Finding[]): readonly Fix[] {
  const byRule: Fix[] = finding.fix ? [{ title: titleOf(finding), edits: finding.fix, fileEdits: [], preferred: true }] : [];
  return finding.credential ? [...byRule, ...proposeCredentialFix(document, finding, files, others)] : byRule;
}

const LONGEST_TITLE = 60;

/** `Replace with …` for what fits on a line, so that a person sees what the key will do. */
function titleOf({ fix: edits = [] }: Finding): string {
  const [only] = edits;
  const text = only?.text.trim() ?? '';
  const fits = edits.length === 1 && text.length > 0 && text.length <= LONGEST_TITLE && !text.includes('\n');
  return fits ? `Replace with \`${text}\`` : 'Replace with a safe form';
}
