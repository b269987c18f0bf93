import assert from 'node:assert/strict';
import { createDocument, createEngine, type Analysis } from '../../../server/src/core';
import { loadRuleFile } from '../../../server/src/core/formats';
import { testHost } from '../../support/assets';

/** `matched`: whether the rule has to look at all of the text after the edit. */
interface Case {
  readonly name: string;
  readonly rule: string;
  readonly code: string;
  readonly before: string;
  readonly after: string;
  readonly matched: boolean;
}

const MD5 = `pattern: sink("md5")`;
const OTHERS = 'function idle() {\n  other();\n}\n'.repeat(5);

const CASES: readonly Case[] = [
  { name: 'the body of a function', rule: MD5, code: 'function one() {\n  a();\n}\nsink("md5");\n', before: 'a()', after: 'b()', matched: false },
  { name: 'the body of a function in which the rule finds something', rule: MD5, code: 'function one() {\n  sink("md5");\n  a();\n}\nsink("md5");\n', before: 'a()', after: 'sink("md5")', matched: false },
  { name: 'a constant of which other code speaks', rule: MD5, code: 'const alg = "md5";\nfunction one() {\n  sink(alg);\n}\nsink("md5");\n', before: '"md5"', after: '"sha"', matched: false },
  { name: 'a function that gives a name of the file another value', rule: MD5, code: 'let alg = "md5";\nfunction one() {\n  a();\n}\nfunction two() {\n  sink(alg);\n}\n', before: 'a()', after: 'alg = 1', matched: false },
  { name: 'a field of which a method speaks', rule: MD5, code: 'class Kept {\n  alg = "md5";\n  run() {\n    sink(this.alg);\n  }\n}\nsink("md5");\n', before: 'alg = "md5"', after: 'alg = "sha"', matched: false },
  { name: 'a constant on which another depends', rule: MD5, code: 'const first = "md";\nconst alg = first + "5";\nsink(alg);\nsink("md5");\n', before: '"md"', after: '"sha"', matched: false },
  { name: 'an import', rule: 'pattern: crypto.createHash(...)', code: 'import { createHash as make } from "crypto";\nfunction one() {\n  make();\n}\ncrypto.createHash();\n', before: '"crypto"', after: '"other"', matched: false },
  { name: 'a jump out of the file', rule: MD5, code: 'a();\nconst alg = "md5";\nsink(alg);\n', before: 'a()', after: 'throw a', matched: true },
  { name: 'a statement that a run of statements goes over', rule: `patterns: [{ pattern: sink(...) }, { pattern-inside: "start();\\n...\\n" }]`, code: 'start();\na();\nsink();\n', before: 'a()', after: 'b()', matched: false },
  { name: 'a statement of a run of statements', rule: `patterns: [{ pattern: sink(...) }, { pattern-inside: "start();\\n...\\n" }]`, code: 'start();\nstart();\nsink();\n', before: 'start()', after: 'a()', matched: true },
  { name: 'a statement for which a name in a run of statements stands', rule: `{ message: all of $...REST, pattern: "start();\\n$...REST\\nstop();" }`, code: 'start();\na();\nstop();\n', before: 'a()', after: 'b()', matched: true },
  { name: 'text that an expression matches', rule: `pattern-regex: secret\\w*`, code: 'secret();\na();\n', before: 'a()', after: 'secrets()', matched: true },
  { name: 'text that no expression is about', rule: `pattern-regex: secret\\w*`, code: 'secret();\na();\n', before: 'a()', after: 'b()', matched: true },
  { name: 'text far from what a bounded expression matches', rule: `pattern-regex: 'secret\\w{0,4}'`, code: 'secret();\nmany(1, 2, 3);\na();\n', before: 'a()', after: 'b()', matched: false },
  { name: 'code somewhere else that a rule asks for', rule: `patterns: [{ pattern: sink(...) }, { semgrep-internal-pattern-anywhere: { pattern: start() } }]`, code: 'sink();\na();\nrun(start());\n', before: 'a()', after: 'start()', matched: true },
  { name: 'a class around a method', rule: `patterns: [{ pattern: sink(...) }, { pattern-not-inside: 'class $C { safe() { ... check(); ... } }' }]`, code: 'class One {\n  safe() {\n    a();\n  }\n  run() {\n    sink();\n  }\n}\n', before: 'a()', after: 'check()', matched: false },
  { name: 'code that asks for values of names', rule: `{ options: { symbolic_propagation: true }, pattern: sink(make(...)) }`, code: 'const made = make();\nsink(made);\na();\n', before: 'a()', after: 'b()', matched: true },
  { name: 'a function that a run of statements before it goes into', rule: `{ message: of $A, pattern: "$A = $B;\\n...\\nsink($A);" }`, code: 'const count = 7;\nfunction one() {\n  sink(other);\n}\n', before: 'other', after: 'count', matched: true },
  { name: 'a function that a run of statements from the start of the file goes into', rule: `pattern: "...\\nstop();"`, code: 'first();\n(() => {\n  stop(1);\n})();\n', before: '1', after: '', matched: true },
  { name: 'a function in a class that a name stands for in a run of statements', rule: `{ message: before $NEXT, patterns: [{ pattern: sink(...) }, { pattern-inside: "if ($C) $T\\n$NEXT;\\n" }] }`, code: 'if (ok) {\n  sink();\n}\nclass Kept {\n  one() {\n    a();\n  }\n}\n', before: 'a()', after: 'c()', matched: true },
  { name: 'a comment', rule: 'pattern: $A == $A', code: 'a == a;\n// one\n', before: 'one', after: 'two', matched: false },
  { name: 'an edit that breaks the code', rule: MD5, code: 'sink("md5");\na();\nfunction one() {\n  sink("md5");\n}\n', before: 'a()', after: 'a(', matched: false },
];

function ruleFile(rule: string): string {
  const fields = rule.startsWith('{') ? rule.slice(1, -1).trim() : rule.replace(/^(\S+): (.*)$/s, (_, key: string, value: string) => `${key}: ${/^['"{[]/.test(value) ? value : JSON.stringify(value)}`);
  return `rules:\n  - { id: rule, languages: [javascript], severity: HIGH, ${fields.includes('message:') ? '' : 'message: m, '}${fields} }\n`;
}

function told({ findings }: Analysis): string[] {
  return findings.map(({ span, message, metavariables }) => `${span.start}-${span.end} ${message} ${JSON.stringify(metavariables)}`);
}

describe('what a rule found before an edit of', () => {
  for (const { name, rule, code, before, after, matched } of CASES) {
    it(`${name} is ${matched ? 'looked for everywhere' : 'kept where it stays'}`, async () => {
      const { rules, problems } = loadRuleFile(ruleFile(rule), 'rules.yaml');
      assert.deepEqual(problems, []);
      const engine = createEngine({ host: testHost(), rules });
      await engine.prepare('javascript');
      const text = OTHERS + code + OTHERS;
      const open = engine.open(createDocument('src/app.js', 'javascript', text));
      assert.equal(open.analyze().work.rulesMatched, 1);
      const start = OTHERS.length + code.indexOf(before);
      open.edit([{ span: { start, end: start + before.length }, text: after }]);
      const edited = open.analyze();
      assert.equal(edited.work.rulesMatched, matched ? 1 : 0);
      const scratch = engine.analyze(createDocument('src/app.js', 'javascript', open.document.text));
      assert.deepEqual(told(open.settle()), told(scratch));
      if (!edited.isProvisional) assert.deepEqual(told(edited), told(scratch));
      open.close();
    });
  }
});
