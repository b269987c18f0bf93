import { strict as assert } from 'node:assert';
import { createDocument, createEngine, type Finding } from '../../../server/src/core';
import { loadRuleFile } from '../../../server/src/core/formats';
import { testHost } from '../../support/assets';

const host = testHost();

export interface FlowRule {
  readonly sources?: string;
  readonly sinks?: string;
  readonly sanitizers?: string;
  readonly propagators?: string;
  /** Keys of `options`, such as `taint_intrafile: true`. */
  readonly options?: string;
}

/** What a taint rule finds; without more, data goes from `source()` to `sink(…)` unless `clean(…)` is in between. */
export async function findFlows(language: string, code: string, rule: FlowRule = {}): Promise<readonly Finding[]> {
  const { sources = '[{pattern: source()}]', sinks = '[{pattern: sink(...)}]', sanitizers = '[{pattern: clean(...)}]', propagators, options } = rule;
  const yaml = [
    'rules:', '  - id: flow', `    languages: [${language}]`, '    severity: HIGH', '    message: from $X', '    mode: taint',
    `    pattern-sources: ${sources}`, `    pattern-sinks: ${sinks}`, `    pattern-sanitizers: ${sanitizers}`,
    ...(propagators === undefined ? [] : [`    pattern-propagators: ${propagators}`]),
    ...(options === undefined ? [] : [`    options: {${options}}`]),
  ].join('\n');
  const { rules, problems } = loadRuleFile(`${yaml}\n`, 'flow.yaml');
  assert.deepEqual(problems, []);
  const engine = createEngine({ host, rules, skips: false });
  await engine.prepare(language);
  const { findings, problems: cut } = engine.analyze(createDocument(`a.${language}`, language, code));
  assert.deepEqual([...engine.problems, ...cut], []);
  return findings;
}

/** Says whether findings start on exactly the lines that hold `//!` or `#!`. */
export async function checkFlow(language: string, code: string, rule: FlowRule = {}): Promise<void> {
  const lines = code.split('\n');
  const expected = lines.flatMap((line, at) => (/(\/\/|#)!/.test(line) ? [at + 1] : []));
  const found = await findFlows(language, code, rule);
  const starts = new Set(found.map(({ span }) => code.slice(0, span.start).split('\n').length));
  assert.deepEqual([...starts].sort((a, b) => a - b), expected, code);
}

export const ACROSS: FlowRule = { options: 'taint_intrafile: true' };
