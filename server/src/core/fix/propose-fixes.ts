import type { SourceDocument } from '../document';
import type { Finding } from '../finding';
import { proposeCredentialFix } from './credential-fix';
import type { Fix, WorkspaceFiles } from './fix';
import { addImport } from './imports';

/** The fixes that could mend a finding, not yet proved. `others` are all findings of the document. */
export function proposeFixes(document: SourceDocument, finding: Finding, files: WorkspaceFiles, others: readonly Finding[]): readonly Fix[] {
  const byRule = proposeRuleFix(document, finding);
  return finding.credential ? [...byRule, ...proposeCredentialFix(document, finding, files, others)] : byRule;
}

/** What the rule says, and the import that it needs; nothing where the file cannot be given that. */
function proposeRuleFix({ language, text }: SourceDocument, finding: Finding): Fix[] {
  const imports = finding.fixImport === undefined ? [] : addImport(language, text, finding.fixImport);
  if (!finding.fix || !imports) return [];
  return [{ title: titleOf(finding), edits: [...imports, ...finding.fix], fileEdits: [], preferred: true }];
}

const LONGEST_TITLE = 60;

/** `Replace with …` for what fits on a line, so that a person sees what the key will do. */
function titleOf({ fix: edits = [] }: Finding): string {
  const [only] = edits;
  const text = only?.text.trim() ?? '';
  const fits = edits.length === 1 && text.length > 0 && text.length <= LONGEST_TITLE && !text.includes('\n');
  return fits ? `Replace with \`${text}\`` : 'Replace with a safe form';
}
