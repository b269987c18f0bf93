import { createDocument, type Finding, type SourceDocument } from '../../../server/src/core';

/** A document of the language that its name says, as far as these tests need one. */
export function documentOf(path: string, text: string): SourceDocument {
  const languages: Record<string, string> = { js: 'javascript', jsx: 'javascript', ts: 'typescript', tsx: 'tsx', py: 'python' };
  return createDocument(path, languages[path.slice(path.lastIndexOf('.') + 1)], text);
}

/** A finding of `ruleId` on every place where `needle` stands. */
export function findingsOf(document: SourceDocument, needle: string, ruleId = 'rule-a', extra: Partial<Finding> = {}): Finding[] {
  const found: Finding[] = [];
  for (let at = document.text.indexOf(needle); at >= 0; at = document.text.indexOf(needle, at + 1)) {
    const span = { start: at, end: at + needle.length };
    found.push({ ruleId, kind: 'code', message: 'm', severity: 'high', confidence: 'high', cwe: ['CWE-1'], span, metavariables: {}, scope: 'file', ...extra });
  }
  return found;
}

/** A credential finding whose value is `value`, on every place where it stands. */
export function credentialsOf(document: SourceDocument, value: string, extra: Partial<Finding> = {}): Finding[] {
  return findingsOf(document, value, 'a-token').map((finding) => ({
    ...finding, kind: 'credential', credential: { value: finding.span, keyName: 'key', syntax: 'code' }, ...extra,
  }));
}
