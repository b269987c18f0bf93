import { strict as assert } from 'node:assert';
import { loadRuleFile, mergeRules, usesLibraries } from '../../../server/src/core/formats';

const LIBRARY = `library: shop
languages: [javascript, typescript]
sources:
  http-request:
    - pattern: req.query
    - pattern: req.body
      exact: true
sinks:
  sql-query:
    - patterns:
        - pattern: $DB.query($SQL, ...)
        - focus-metavariable: $SQL
`;
const rule = (languages: string, lists: string): string => `rules:
  - id: r
    languages: [${languages}]
    severity: HIGH
    message: m
    mode: taint
${lists}`;
const USES = rule('javascript', `    pattern-sources:
      - use: http-request
      - pattern: other()
    pattern-sinks:
      - use: sql-query
`);
const load = (text: string, ...libraries: readonly string[]) => mergeRules([...libraries.map((library, at) => loadRuleFile(library, `library-${at}.yaml`)), loadRuleFile(text, 'r.yaml')]);

describe('libraries of taint rules', () => {
  it('give a rule the items that it names, beside its own', () => {
    const { rules, problems } = load(USES, LIBRARY);
    assert.deepEqual(problems, []);
    const [{ taint } = {}] = rules;
    assert.deepEqual(taint?.sources.map(({ formula }) => formula.pattern), ['other()', 'req.query', 'req.body']);
    assert.deepEqual(taint?.sources.map(({ exact }) => exact), [undefined, undefined, true]);
    assert.equal(taint?.sinks.length, 1);
    assert.equal(taint && 'uses' in taint, false, 'nothing is left to do');
  });

  it('give what every library of that name has', () => {
    const more = LIBRARY.replace('library: shop', 'library: more').replaceAll('req.', 'ctx.');
    assert.deepEqual(load(USES, LIBRARY, more).rules[0]?.taint?.sources.length, 5);
  });

  it('are taken only when they are for all of the rule\'s languages, whatever these are called', () => {
    assert.deepEqual(load(USES.replace('[javascript]', '[js, tsx]'), LIBRARY).problems, []);
    const { problems } = load(USES.replace('[javascript]', '[javascript, python]'), LIBRARY);
    assert.equal(problems.length, 2);
    assert.match(problems[0]?.message ?? '', /no library for all of the rule's languages has sources/);
  });

  it('lend items with other keys', () => {
    const labelled = USES.replace('- use: http-request', '- use: http-request\n        label: INPUT');
    const [{ taint } = {}] = load(labelled, LIBRARY).rules;
    assert.deepEqual(taint?.sources.map(({ label }) => label), [undefined, 'INPUT', 'INPUT']);
  });

  it('say which name is unknown, where, and which one was meant', () => {
    const { rules, problems } = load(USES.replace('http-request', 'http-requst'), LIBRARY);
    assert.deepEqual(problems, [{ kind: 'rule', message: 'no library has sources named `http-requst`; did you mean `http-request`?', path: 'r.yaml', line: 8, ruleId: 'r' }]);
    assert.equal(rules.length, 1, 'the rule has its own source still');
    assert.match(load(USES.replace('http-request', 'zebra'), LIBRARY).problems[0]?.message ?? '', /use one of: http-request\.$/);
  });

  it('tell what is wrong with themselves', () => {
    const messages = (text: string): readonly string[] => loadRuleFile(text, 'l.yaml').problems.map(({ line, message }) => `${line}: ${message}`);
    assert.deepEqual(messages(LIBRARY), []);
    assert.match(messages(LIBRARY.replace('library: shop', 'library: A shop')).join(), /^1: `library` must be a name/);
    assert.match(messages(LIBRARY.replace('sinks:', 'sink:')).join(), /^8: .*did you mean `sinks`/);
    assert.match(messages(LIBRARY.replace('pattern: req.query', 'patern: req.query')).join(), /^5: /);
    assert.match(messages(LIBRARY.replace('- pattern: req.query', '- use: other')).join(), /^5: items of a library are patterns/);
    assert.match(messages(LIBRARY.replace(/languages.*/, '')).join(), /has no `languages`/);
    assert.match(messages('library: a\nlanguages: [python]\npropagators:\n  p:\n    - pattern: x\n').join(), /^5: a propagator needs/);
  });

  it('are asked for only where they are used', () => {
    assert.equal(usesLibraries([loadRuleFile(USES, 'r.yaml')]), true);
    assert.equal(usesLibraries([loadRuleFile(rule('python', '    pattern-sources: [{pattern: a}]\n    pattern-sinks: [{pattern: b}]\n'), 'r.yaml')]), false);
  });

  it('stand in the newer syntax, too', () => {
    const newer = `rules:\n  - id: r\n    languages: [javascript]\n    severity: HIGH\n    message: m\n    taint:\n      sources:\n        - use: http-request\n      sinks:\n        - use: sql-query\n`;
    assert.deepEqual(load(newer, LIBRARY).rules[0]?.taint?.sources.length, 2);
  });
});
