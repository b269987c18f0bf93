import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { loadRuleFile } from '../../../server/src/core/formats';
import type { RuleSource } from '../../../server/src/core';

const HEAD = '  - id: a\n    languages: [python]\n    severity: LOW\n    message: m\n';
const indent = (body: string): string => body.trim().split('\n').map((line) => `    ${line}\n`).join('');
const load = (body: string) => loadRuleFile(`rules:\n${HEAD}${indent(body)}`, 'r.yaml');

/** The one rule of a file in which nothing is wrong. */
function read(body: string): RuleSource {
  const { rules, problems } = load(body);
  assert.deepEqual(problems, []);
  assert.ok(rules[0]);
  return rules[0];
}

describe('rule files: what public rules use', () => {
  it('takes a pattern for its text, whatever YAML makes of it', () => {
    assert.deepEqual(read('pattern: 0x10').formula, { pattern: '0x10' });
    assert.deepEqual(read('patterns: [{pattern: true}, {pattern-not: 1_0}, {pattern-inside: ~}, {pattern-not-inside: {pattern: 007}}]').formula, {
      patterns: [{ pattern: 'true' }, { 'pattern-not': '1_0' }, { 'pattern-inside': '~' }, { 'pattern-not-inside': { pattern: '007' } }],
    });
    assert.deepEqual(read('patterns: [{pattern: f($X)}, {metavariable-regex: {metavariable: $X, regex: 80}}]').formula, {
      patterns: [{ pattern: 'f($X)' }, { 'metavariable-regex': { metavariable: '$X', regex: '80' } }],
    });
  });
  it('keeps the lines of a block', () => assert.deepEqual(read('pattern: |\n  a()\n  ...\n  b()').formula, { pattern: 'a()\n...\nb()\n' }));
  it('lets what a metavariable is bound to be narrowed only', () => {
    const { formula } = read('patterns: [{pattern: f($X)}, {metavariable-pattern: {metavariable: $X, language: generic, patterns: [{pattern-not: a}, {pattern-not-regex: b}]}}]');
    assert.ok(formula && 'patterns' in formula);
  });
  it('reads every condition', () => {
    read(`patterns:
  - pattern: f($X, $Y)
  - metavariable-regex: {metavariable: $X, regex: a, constant-propagation: true}
  - metavariable-comparison: {metavariable: $X, comparison: int($X) > 1, base: 8, strip: true}
  - metavariable-comparison: {comparison: $X > $Y}
  - metavariable-analysis: {metavariable: $X, analyzer: redos}
  - metavariable-type: {metavariable: $X, type: int}
  - metavariable-type: {metavariable: $Y, types: [int, float]}
  - semgrep-internal-pattern-anywhere: {pattern: import x}
  - pattern-not: {patterns: [{pattern: 'f($X, 1)'}]}
  - focus-metavariable: [$X, $Y]`);
  });
  it('reads a rule that comes as JSON, indented with tabs', () => {
    const rule = { id: 'j', languages: ['js'], severity: 'ERROR', message: 'a/b "c"', pattern: 'x()' };
    const { rules, problems } = loadRuleFile(JSON.stringify({ rules: [rule] }, null, '\t'), 'r.json');
    assert.deepEqual([rules.map(({ id }) => id), problems], [['j'], []]);
  });
  it('reads ids of any shape', () => {
    const { rules } = loadRuleFile(`rules:\n${HEAD.replace('id: a', 'id: "lang/sub dir:über_1"')}    pattern: x\n`, 'r.yaml');
    assert.equal(rules[0]?.id, 'lang/sub dir:über_1');
  });
  it('reads every severity and name of a language', () => {
    for (const severity of ['INFO', 'WARNING', 'ERROR', 'LOW', 'MEDIUM', 'HIGH', 'CRITICAL', 'INVENTORY', 'EXPERIMENT']) {
      assert.deepEqual(loadRuleFile(`rules:\n${HEAD.replace('LOW', severity)}    pattern: x\n`, 'r.yaml').problems, []);
    }
    const names = 'js javascript ts typescript tsx py python python2 python3 java go golang ruby rb php csharp c# kt kotlin rust c cpp c++ scala swift bash sh hcl'
      + ' terraform tf yaml json dockerfile docker html xml generic regex none solidity sol ocaml lua r julia jsonnet clojure elixir ex dart cairo apex vue'
      + ' move_on_sui circom ql promql proto hack lisp scheme';
    const { rules, problems } = loadRuleFile(`rules:\n${HEAD.replace('[python]', `[${names.replaceAll(' ', ', ')}]`)}    pattern: x\n`, 'r.yaml');
    assert.deepEqual([rules[0]?.languages, problems], [names.split(' '), []]);
  });
  it('reads a fix by expression', () => {
    assert.deepEqual(read('pattern: x\nfix-regex: {regex: a(.), replacement: \\1, count: 1}').fixRegex, [{ regex: 'a(.)', replacement: '\\1', count: 1 }]);
  });
  it('reads several expressions and what the fix imports', () => {
    const { fixRegex, fixImport } = read('pattern: x\nfix-regex: [{regex: a, replacement: b}, {regex: c, replacement: d}]\nfix-import: crypto/subtle');
    assert.deepEqual([fixRegex, fixImport], [[{ regex: 'a', replacement: 'b' }, { regex: 'c', replacement: 'd' }], 'crypto/subtle']);
  });
});

describe('rule files: what is odd and costs no rule', () => {
  const warn = (what: string, body: string, line: number, message: RegExp) =>
    it(what, () => {
      const { rules, problems } = load(body);
      assert.deepEqual([rules.length, problems.map((problem) => [problem.kind, problem.line, problem.path])], [1, [['warning', line, 'r.yaml']]]);
      assert.match(problems[0]?.message ?? '', message);
    });
  warn('an unknown key', 'pattern: x\nzebra: 1', 7, /this key of a rule is not known; it changes nothing/);
  warn('an unknown option', 'pattern: x\noptions: {symbolic_propagatoin: true}', 7, /did you mean `symbolic_propagation`/);
  warn('an option of the future', 'pattern: x\noptions:\n  zebra: true', 8, /this option is not known; it changes nothing/);
  warn('a version that is none', 'pattern: x\nmin-version: soon', 7, /must be a version/);
  it('a missing message', () => {
    const { rules, problems } = loadRuleFile(`rules:\n${HEAD.replace('    message: m\n', '')}    pattern: x\n`, 'r.yaml');
    assert.match(rules[0]?.message ?? '', /matches a rule/);
    assert.deepEqual(problems.map(({ kind, line }) => [kind, line]), [['warning', 2]]);
  });
});

/** Each anchor holds the one before it in 90 lists, so that only together they are too deep. */
const LADDER = `rules:\n${HEAD}    metadata:\n${Array.from({ length: 60 }, (_, step) => {
  const inner = step === 0 ? 'x' : `*a${step - 1}`;
  return `      k${step}: &a${step} ${'['.repeat(90)}${inner}${']'.repeat(90)}\n`;
}).join('')}    pattern: x\n`;

describe('rule files: what is not supported', () => {
  const refuse = (what: string, body: string, line: number, message: RegExp) =>
    it(what, () => {
      const { rules, problems } = load(body);
      assert.deepEqual([rules.length, problems.map((problem) => [problem.kind, problem.line, problem.ruleId])], [0, [['rule', line, 'a']]]);
      assert.match(problems[0]?.message ?? '', message);
    });
  refuse('mode: extract', 'mode: extract\npattern: x\nextract: $X', 6, /`mode: extract`, which is not supported/);
  refuse('mode: join', 'mode: join\njoin: {refs: []}', 6, /`mode: join`, which is not supported/);
  refuse('a mode that is none', 'mode: tiant\npattern: x', 6, /did you mean `taint`/);
  refuse('code at the top', 'pattern: f($X)\npattern-where-python: vars["$X"] == 1', 7, /`pattern-where-python` runs code out of the rule and is refused/);
  refuse('code among patterns', 'patterns:\n  - pattern: f($X)\n  - pattern-where-python: vars', 8, /`pattern-where-python` runs code/);
  refuse('a newer rule', 'pattern: x\nmin-version: 2.0.0', 7, /`2\.0\.0` or later.*lower `min-version`/);
  refuse('an older rule', 'pattern: x\nmax-version: 1.9', 7, /`1\.9` or earlier.*raise `max-version`/);
  refuse('an unknown analyzer', 'patterns:\n  - pattern: f($X)\n  - metavariable-analysis:\n      metavariable: $X\n      analyzer: entropi', 10, /did you mean `entropy`/);
  refuse('a language that is none', 'patterns:\n  - pattern: f($X)\n  - metavariable-pattern: {metavariable: $X, language: pyhton, pattern: x}', 8, /did you mean `python`/);
  refuse('a type condition without a type', 'patterns:\n  - pattern: f($X)\n  - metavariable-type: {metavariable: $X}', 8, /lacks `type`/);
  refuse('a fix by expression without its replacement', 'pattern: x\nfix-regex: {regex: a}', 7, /needs `replacement`/);

  it('takes a rule that is for versions around ours', () => {
    read('pattern: x\nmin-version: 1.9.0\nmax-version: 1.200.0');
  });
  it('says that Jsonnet must be rendered', () => {
    const { rules, problems } = loadRuleFile('local x = 1; {rules: []}', 'a/r.jsonnet');
    assert.deepEqual([rules.length, problems.length, problems[0]?.path], [0, 1, 'a/r.jsonnet']);
    assert.match(problems[0]?.message ?? '', /Jsonnet.*render/);
  });
  it('says what to do about 10 MB', () => {
    const { rules, problems } = loadRuleFile(`rules:\n${`${HEAD}    pattern: x\n`.repeat(140_000)}`, 'r.yaml');
    assert.equal(rules.length, 0);
    assert.match(problems[0]?.message ?? '', /larger than 2 MB; split it/);
  });
  it('survives anchors that hold themselves', () => {
    for (const text of [`rules: &a\n  - *a\n`, `rules:\n${HEAD}    patterns: &p\n      - pattern: x\n      - patterns: *p\n      - patterns: *p\n`, LADDER]) {
      const { rules, problems } = loadRuleFile(text, 'r.yaml');
      assert.equal(rules.length, 0);
      assert.ok(problems.length > 0 && problems.every(({ line = 0, message }) => line > 0 && message.length > 0), JSON.stringify(problems));
    }
  });
});

describe('rule files: the newer syntax', () => {
  const translated = (match: string, formula: object) => it(match.replaceAll('\n', ' '), () => assert.deepEqual(read(match).formula, formula));
  translated('match: x()', { pattern: 'x()' });
  translated('match: {regex: a+}', { 'pattern-regex': 'a+' });
  translated('match: {any: [x(), {pattern: y()}, 5]}', { 'pattern-either': [{ pattern: 'x()' }, { pattern: 'y()' }, { pattern: '5' }] });
  translated('match: {all: [x(), {inside: f}, {not: y}, {not: {inside: {any: [a, b]}}}, {not: {regex: c}}, {anywhere: d}]}', {
    patterns: [
      { pattern: 'x()' }, { 'pattern-inside': 'f' }, { 'pattern-not': 'y' },
      { 'pattern-not-inside': { 'pattern-either': [{ pattern: 'a' }, { pattern: 'b' }] } }, { 'pattern-not-regex': 'c' },
      { 'semgrep-internal-pattern-anywhere': 'd' },
    ],
  });
  translated('match:\n  pattern: f($X)\n  where: [{metavariable: $X, regex: a}, {comparison: $X > 1}, {focus: $X}, {metavariable: $X, analyzer: entropy}, {metavariable: $X, type: int}]', {
    patterns: [
      { pattern: 'f($X)' }, { 'metavariable-regex': { metavariable: '$X', regex: 'a' } }, { 'metavariable-comparison': { comparison: '$X > 1' } },
      { 'focus-metavariable': '$X' }, { 'metavariable-analysis': { metavariable: '$X', analyzer: 'entropy' } },
      { 'metavariable-type': { metavariable: '$X', type: 'int' } },
    ],
  });
  translated('match:\n  all: [{pattern: f(...), as: $F}]\n  where: [{metavariable: $F, language: js, all: [{not: g()}]}]', {
    patterns: [
      { patterns: [{ pattern: 'f(...)' }, { as: '$F' }] },
      { 'metavariable-pattern': { metavariable: '$F', language: 'js', patterns: [{ 'pattern-not': 'g()' }] } },
    ],
  });

  const refuse = (body: string, line: number, message: RegExp) =>
    it(`refuses ${body.replaceAll('\n', ' ')}`, () => {
      const { rules, problems } = load(body);
      assert.deepEqual([rules.length, problems.map((problem) => problem.line)], [0, [line]]);
      assert.match(problems[0]?.message ?? '', message);
    });
  refuse('match: [x]', 6, /a pattern or a block/);
  refuse('match: {al: [x]}', 6, /did you mean `all`/);
  refuse('match:\n  all:\n    - x\n    - any: [y]\n      not: z', 9, /exactly one of/);
  refuse('match:\n  all:\n    - not: z', 7, /only items that narrow/);
  refuse('match:\n  any:\n    - x\n    - not: z', 7, /an alternative cannot only narrow/);
  refuse('match:\n  pattern: f($X)\n  where:\n    - {metavariable: x, regex: a}', 9, /not a metavariable/);
  refuse('match:\n  pattern: f($X)\n  where:\n    - {metavariable: $X, regexp: a}', 9, /did you mean `regex`/);
  refuse('match: x\npattern: y', 7, /either `match` or `pattern`/);
});

describe('rule files: taint mode', () => {
  it('reads the lists with all their keys', () => {
    const { taint, formula } = read(`mode: taint
pattern-sources:
  - {pattern: a(), exact: true, by-side-effect: only, label: A, control: false}
  - patterns: [{pattern: "def f($X): ..."}, {focus-metavariable: $X}]
    by-side-effect: true
pattern-sinks:
  - {pattern: s($X), requires: A and not B, at-exit: true, exact: false}
  - {pattern-either: [{pattern: t($X)}], requires: [{$X: A}]}
pattern-sanitizers:
  - {pattern-regex: c, not_conflicting: true}
pattern-propagators:
  - {pattern: $Y.add($X), from: $X, to: $Y, label: B, requires: A, replace-labels: [A]}`);
    assert.equal(formula, undefined);
    assert.deepEqual(taint, {
      sources: [
        { formula: { pattern: 'a()' }, exact: true, bySideEffect: 'only', label: 'A', control: false },
        { formula: { patterns: [{ pattern: 'def f($X): ...' }, { 'focus-metavariable': '$X' }] }, bySideEffect: true },
      ],
      sinks: [
        { formula: { pattern: 's($X)' }, requires: 'A and not B', atExit: true, exact: false },
        { formula: { 'pattern-either': [{ pattern: 't($X)' }] }, requires: [{ $X: 'A' }] },
      ],
      sanitizers: [{ formula: { 'pattern-regex': 'c' }, notConflicting: true }],
      propagators: [{ formula: { pattern: '$Y.add($X)' }, from: '$X', to: '$Y', label: 'B', requires: 'A', replaceLabels: ['A'] }],
    });
  });
  it('reads the newer syntax into the same', () => {
    const newer = read('taint:\n  sources: [a(), {all: [b($X), {not: c()}], label: A}]\n  sinks: [{pattern: s($X), where: [{focus: $X}], exact: true}]\n  propagators: [{pattern: $Y.f($X), from: $X, to: $Y}]');
    assert.deepEqual(newer.taint, {
      sources: [{ formula: { pattern: 'a()' } }, { formula: { patterns: [{ pattern: 'b($X)' }, { 'pattern-not': 'c()' }] }, label: 'A' }],
      sinks: [{ formula: { patterns: [{ pattern: 's($X)' }, { 'focus-metavariable': '$X' }] }, exact: true }],
      sanitizers: [],
      propagators: [{ formula: { pattern: '$Y.f($X)' }, from: '$X', to: '$Y' }],
    });
  });

  const refuse = (what: string, body: string, line: number, message: RegExp) =>
    it(what, () => {
      const { rules, problems } = load(body);
      assert.deepEqual([rules.length, problems.map((problem) => problem.line)], [0, [line]]);
      assert.match(problems[0]?.message ?? '', message);
    });
  const SINKS = '\npattern-sinks: [{pattern: s()}]';
  refuse('refuses a rule without sinks', 'mode: taint\npattern-sources: [{pattern: a()}]', 2, /has no `pattern-sinks`/);
  refuse('refuses lists without the mode', `pattern: x\npattern-sources: [{pattern: a()}]`, 7, /add `mode: taint`/);
  refuse('refuses a search beside the lists', `mode: taint\npattern: x\npattern-sources: [{pattern: a()}]${SINKS}`, 7, /stands in no taint rule/);
  refuse('refuses an empty list', `mode: taint\npattern-sources: []${SINKS}`, 7, /an empty list/);
  refuse('refuses a source of two patterns', `mode: taint\npattern-sources:\n  - pattern: a\n    pattern-regex: b${SINKS}`, 8, /exactly one of.*has 2/);
  refuse('refuses a mistyped key', `mode: taint\npattern-sources:\n  - pattern: a\n    by-side-efect: true${SINKS}`, 9, /did you mean `by-side-effect`/);
  refuse('refuses a propagator without its ends', `mode: taint\npattern-sources: [{pattern: a}]${SINKS}\npattern-propagators:\n  - {pattern: c, from: $X}`, 10, /needs `from` and `to`/);
  refuse('refuses both syntaxes at once', `taint: {sources: [a], sinks: [b]}${SINKS}`, 7, /either `taint` or `pattern-sinks`/);
});
