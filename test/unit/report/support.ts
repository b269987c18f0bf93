import { createDocument, createPolicy, NO_WORK, loadRuleFile, renderJson, renderSarif, renderText, type Finding, type FlowStep, type Problem, type ReportInput, type ScanReport, type Skip, type TextOptions } from '../../../server/src/core';

export const VALUE = 'TOKEN-VALUE-0123456789';
export const SECOND_VALUE = 'hunter2-hunter2-hunter2';

const { rules } = loadRuleFile(`rules:
  - {id: own-rule, languages: [javascript], severity: MEDIUM, message: Own., pattern: x, metadata: {references: ["http://no", "https://example.com/own"]}}
`, 'own.yaml');
const { rules: builtin } = loadRuleFile(`rules:
  - {id: js-eval, languages: [javascript], severity: CRITICAL, message: Eval runs it., pattern: x, metadata: {confidence: HIGH, cwe: ["CWE-95: x"]}}
  - {id: a-token, languages: [generic], severity: CRITICAL, message: A token., metadata: {confidence: HIGH, cwe: ["CWE-798: x"]}, credential: {keywords: [k], pattern: x}}
`, 'rules/javascript/js-eval/rule.yaml');

export const RULES = [...builtin.map((rule) => ({ ...rule, builtin: true, runbook: 'rules/javascript/js-eval/runbook.md' })), ...rules];

const finding = (ruleId: string, start: number, length: number, extra: Partial<Finding> = {}): Finding => {
  const rule = RULES.find(({ id }) => id === ruleId);
  if (!rule) throw new Error(ruleId);
  const { severity, confidence, message, cwe } = rule;
  return { ruleId, kind: 'code', message, severity, confidence, cwe, span: { start, end: start + length }, metavariables: {}, scope: 'file', ...extra };
};

const TEXT = `eval(x)
const key = "${VALUE}"; eval("${VALUE}")
// wardlight-ignore own-rule: known since May
own("${SECOND_VALUE}")
`;

/** From the line of a credential into a function and out of it again. */
function exampleFlow(): FlowStep[] {
  const at = (of: string, kind: FlowStep['kind']): FlowStep => ({ kind, span: { start: TEXT.indexOf(of), end: TEXT.indexOf(of) + of.length }, message: `${kind} of ${VALUE}.` });
  return [at('key', 'source'), at('own(', 'argument'), at('"; eval', 'propagated'), at('own(', 'result'), at('x', 'sink')];
}

/** A report over one file with every kind of finding, one without, and files that were skipped. */
export function exampleReport(extra: Partial<ScanReport> = {}): ScanReport {
  const document = createDocument('src/a b.js', 'javascript', TEXT);
  const value = (of: string, from = 0) => ({ start: TEXT.indexOf(of, from), end: TEXT.indexOf(of, from) + of.length });
  const credential = (span: { start: number; end: number }, provider?: string): Partial<Finding> => ({
    kind: 'credential', span, credential: { value: span, keyName: 'key', syntax: 'code', ...(provider ? { provider, revokeUrl: 'https://example.com/revoke' } : {}) },
  });
  const analysis = {
    findings: [
      finding('js-eval', 0, 7, { metavariables: { $X: VALUE }, related: [{ span: { start: 5, end: 6 }, message: `from ${VALUE}` }], flow: exampleFlow() }),
      finding('a-token', 0, 0, credential(value(VALUE), 'Example')),
      finding('js-eval', TEXT.indexOf('eval("'), 6 + VALUE.length, { message: `Runs "${VALUE}".` }),
      finding('own-rule', TEXT.indexOf('own('), 3),
      finding('a-token', 0, 0, credential(value(SECOND_VALUE))),
    ],
    problems: [{ kind: 'budget', message: 'cut short', path: 'src/a b.js' } satisfies Problem],
  };
  const judgement = createPolicy({ today: '2026-11-22', ruleIds: RULES.map(({ id }) => id) }).judge(document, analysis);
  const first = judgement.findings[0];
  const fixed = first && { ...first, provedFixes: [{ title: 'Use JSON', edits: [{ span: first.span, range: first.range, text: 'JSON.parse(x)' }] }] };
  const skip: Skip = { reason: 'minified', extent: 'code', detail: 'long lines' };
  const none = { findings: [], hidden: { comment: 0, baseline: 0, config: 0 }, hiddenFindings: [], problems: [] };
  return {
    files: [
      { ...none, path: 'dist/a.min.js', skip },
      { ...judgement, findings: [...(fixed ? [fixed] : []), ...judgement.findings.slice(1)] },
      { ...none, path: 'node_modules/', skip: { reason: 'vendored', extent: 'all', detail: 'others' } },
    ],
    filesScanned: 7, filesUnchanged: 2, work: NO_WORK, bytesScanned: 1_234_567, counts: { now: 4, save: 0, scan: 0 }, hidden: judgement.hidden,
    problems: [{ kind: 'rule', message: 'no pattern; add one.', path: 'own.yaml', line: 3, ruleId: 'own-rule' }],
    unusedBaseline: [], cancelled: false, milliseconds: 1234, ...extra,
  };
}

export function inputOf(report: ScanReport): ReportInput {
  return { report, rules: RULES, version: '1.2.3', rootUri: 'file:///work/', runbookOf: ({ id }) => (id === 'js-eval' ? '# Eval runs text\n\nDo not.\n' : undefined) };
}

/** The reports, each in one piece. */
export const jsonOf = (input: ReportInput): string => [...renderJson(input)].join('');
export const sarifOf = (input: ReportInput): string => [...renderSarif(input)].join('');
export const textOf = (input: ReportInput, options: TextOptions): string => [...renderText(input, options)].join('');
