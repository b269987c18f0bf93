import { loadRuleFile } from '../../server/src/core/formats';
import type { RuleSource } from '../../server/src/core';

export const DENSE_RULE_ID = 'team-flow';

/** A team's own rule, and text in which it takes many steps to follow data. */
export const DENSE_RULE = `rules:
  - id: ${DENSE_RULE_ID}
    languages: [javascript]
    severity: HIGH
    message: Data goes where it must not.
    metadata: { confidence: HIGH, category: security, cwe: ["CWE-89: SQL injection"] }
    mode: taint
    options: { taint_intrafile: true }
    pattern-sources: [{ pattern: incoming(...) }]
    pattern-sinks: [{ patterns: [{ pattern: outgoing($X) }, { focus-metavariable: $X }] }]
`;

export function denseRules(): readonly RuleSource[] {
  return loadRuleFile(DENSE_RULE, 'flow.yaml').rules;
}

/** Data comes in, is kept and goes out. */
export const INJECTION = 'function handle(a) {\n  const kept = incoming(a);\n  const more = 1;\n  outgoing(kept);\n}\n';

/** Functions of four lines in which data comes in, and something else goes out. */
export function manyFunctions(count: number): string {
  return Array.from({ length: count }, (_, at) => `function f${at}(a) {\n  const held = incoming(a);\n  return outgoing(a) + held + a;\n}\n`).join('');
}

/** Calls within each other, so deep that they are not all followed. */
export function deepCalls(depth: number): string {
  const functions = Array.from({ length: depth }, (_, at) => `function deep${at}(x) { ${at === 0 ? 'outgoing(x);' : `deep${at - 1}(x);`} }\n`);
  return `${functions.join('')}function go(a) { deep${depth - 1}(incoming(a)); }\n`;
}
