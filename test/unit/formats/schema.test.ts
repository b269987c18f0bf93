import assert from 'node:assert/strict';
import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { describe, it } from 'mocha';
import { parse } from 'yaml';
import { loadRuleFile, parseConfig } from '../../../server/src/core/formats';

const ROOT = join(__dirname, '../../..');
const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true, strictRequired: false, strictTypes: false });
const validator = (name: string) => {
  const schema = JSON.parse(readFileSync(join(ROOT, 'schema', name), 'utf8')) as { $id: string };
  return ajv.getSchema(schema.$id) ?? ajv.compile(schema);
};

/** The schema that editors use and the parser that decides must say the same of every text. */
function agree(name: string, parser: (text: string) => boolean, texts: readonly (readonly [isGood: boolean, text: string])[]): void {
  const validate = validator(name);
  for (const [isGood, text] of texts) {
    it(`${isGood ? 'accepts' : 'refuses'} ${JSON.stringify(text).slice(0, 90)}`, () => {
      assert.equal(parser(text), isGood, 'parser');
      assert.equal(validate(parse(text)), isGood, `schema: ${ajv.errorsText(validate.errors)}`);
    });
  }
}

describe('schema of wardlight.yaml', () => {
  agree('wardlight.schema.json', (text) => parseConfig(text, 'w').problems.length === 0, [
    [true, ''], [true, 'pace: now'], [true, 'pace: scan\nfail-on: never'], [true, 'pace:'], [true, 'rules:'],
    [true, 'rules: {a: on, b: off, c: true, d: {severity: LOW}, e: {severity: low}, f: {}}'],
    [true, 'paths: {exclude: ["a/", "!b", "*.ts"], tests: []}'], [true, 'paths: {}'], [true, 'rule-files: [a.yaml, ./b/c, "..a"]'],
    [true, 'packs: [default, express]'], [true, 'packs: []'], [true, 'packs:'], [false, 'packs: strict'], [false, 'packs: [1]'], [false, 'packs: [" "]'],
    [false, 'pace: never'], [false, 'pace: Now'], [false, 'fail-on: [now]'], [false, 'paces: now'], [false, 'rules: [a]'],
    [false, 'rules: {a: maybe}'], [false, 'rules: {a: 1}'], [false, 'rules: {a: }'], [false, 'rules: {a: {severity: Low}}'],
    [false, 'rules: {a: {level: low}}'], [false, 'paths: a'], [false, 'paths: {exclude: a}'], [false, 'paths: {exclude: [1]}'],
    [false, 'paths: {exclude: ["/"]}'], [false, 'paths: {exclude: ["!"]}'], [false, 'paths: {exclude: [" "]}'], [false, "paths: {exclude: ['a\\b']}"],
    [false, 'paths: {include: []}'], [false, 'rule-files: a'], [false, 'rule-files: [/a]'], [false, 'rule-files: [../a]'],
    [false, 'rule-files: [a/../b]'], [false, 'rule-files: ["C:/a"]'], [false, '[]'], [false, 'words'],
    [true, 'training:'], [true, 'training: {}'], [true, 'training: {share:, record-scans:, topics:, tracks:, people:}'], [true, 'training: {record-scans: true}'], [true, 'training: {share: true, topics: security/training}'],
    [true, 'training: {tracks: {backend: 2027-03-31, week:, cloud: {}, lead: {due: 2027-01-01, roles: [lead, security]}, ops: {due:, roles: operations}}}'],
    [true, 'training: {people: {heron: development, owl: [operations, lead], a.b-c_1: {roles: [security], tracks: [week]}, 7: [], wren: }}'],
    [false, 'training: []'], [false, 'training: yes'], [false, 'training: {team: 1}'], [false, 'training: {share: always}'], [false, 'training: {record-scans: daily}'], [false, 'training: {topics: ../x}'], [false, 'training: {topics: 1}'],
    [false, 'training: {tracks: [backend]}'], [false, 'training: {tracks: {a: soon}}'], [false, 'training: {tracks: {a: 2027-13-01}}'], [false, 'training: {tracks: {a: {until: 2027-03-31}}}'], [false, 'training: {tracks: {a: {roles: [boss]}}}'],
    [false, 'training: {people: [heron]}'], [false, 'training: {people: {Heron: development}}'], [false, 'training: {people: {../a: development}}'], [false, 'training: {people: {con: development}}'],
    [false, 'training: {people: {heron: boss}}'], [false, 'training: {people: {heron: {role: lead}}}'], [false, 'training: {people: {heron: {tracks: week}}}'],
  ]);
});

const rule = (body: string): string => `rules: [{id: r, languages: [python], severity: HIGH, message: m, ${body}}]`;

describe('schema of rule files', () => {
  agree('rule.schema.json', (text) => loadRuleFile(text, 'r').problems.length === 0, [
    [true, 'rules: []'], [true, rule('pattern: x')], [true, rule('pattern-regex: x')],
    [true, rule('patterns: [{pattern: x}, {pattern-not: {patterns: [{pattern: y}]}}, {focus-metavariable: $X}, {focus-metavariable: [$X, $Y]}]')],
    [true, rule('patterns: [{pattern-inside: x}, {metavariable-regex: {metavariable: $X, regex: a}}]')],
    [true, rule('patterns: [{pattern: x}, {metavariable-pattern: {metavariable: $X, pattern: a}}, {metavariable-analysis: {metavariable: $X, analyzer: entropy}}]')],
    [true, rule('pattern-either: [{pattern: x}, {patterns: [{pattern-regex: y}]}]')], [true, rule('pattern: x, mode: search, fix: "", options: {symbolic_propagation: true}, paths: {include: [a]}')],
    [true, rule('pattern: x, metadata: {confidence: LOW, anything: [1]}')], [true, rule('credential: {keywords: [a], pattern: b}')],
    [true, rule('credential: {detector: keyed-value}')], [true, rule('credential: {detector: named-value, keywords: [a], key: a_key, pattern: b, near-misses: [c]}')], [true, rule('credential: {detector: pem-block, keywords: [k], value: 2, checks: [c], format: f}')],
    [false, ''], [false, 'rules: {}'], [true, 'library: a\nlanguages: [python]\nsources: {s: [{pattern: x, exact: true}]}'], [false, 'library: a'], [false, 'library: a b\nlanguages: [python]'], [false, 'library: a\nlanguages: [python]\nsources: [x]'], [false, 'library: a\nlanguages: [python]\nsources: {s: [{use: x}]}'], [false, 'library: a\nlanguages: [python]\nsource: {}'], [false, 'rule: []'], [false, 'rules: [1]'], [false, 'rules: [{}]'],
    [false, 'rules: [{id: r, languages: [python], severity: HIGH, pattern: x}]'], [true, 'rules: [{id: "a b/ü:1", languages: [python], severity: HIGH, message: m, pattern: x}]'], [false, 'rules: [{id: "a\\nb", languages: [python], severity: HIGH, message: m, pattern: x}]'],
    [false, 'rules: [{id: r, languages: [], severity: HIGH, message: m, pattern: x}]'], [false, 'rules: [{id: r, languages: [parseltongue], severity: HIGH, message: m, pattern: x}]'],
    [false, 'rules: [{id: r, languages: [python], severity: SEVERE, message: m, pattern: x}]'],
    [false, rule('zebra: 1, pattern: x')], [false, rule('fix: y')], [false, rule('pattern: x, patterns: [{pattern: y}]')], [true, rule('pattern: 1')], [false, rule('pattern: ""')],
    [false, rule('patterns: []')], [false, rule('patterns: [{pattern-not: x}]')], [false, rule('patterns: [x]')], [false, rule('patterns: [{pattern: x, pattern-not: y}]')],
    [false, rule('patterns: [{pattern: x}, {pattern-nott: y}]')], [false, rule('patterns: [{pattern: x}, {focus-metavariable: x}]')],
    [false, rule('patterns: [{pattern: x}, {metavariable-regex: {metavariable: $X}}]')], [false, rule('patterns: [{pattern: x}, {metavariable-regex: {metavariable: $X, regex: a, b: 1}}]')],
    [false, rule('patterns: [{pattern: x}, {metavariable-pattern: {metavariable: $X, language: python}}]')],
    [false, rule('pattern-either: [{pattern-not: x}]')], [false, rule('pattern-either: [{metavariable-regex: {metavariable: $X, regex: a}}]')],
    [false, rule('pattern: x, pattern-not: y')], [false, rule('mode: taint, pattern: x')], [false, rule('pattern: x, metadata: 1')], [false, rule('pattern: x, paths: {includes: [a]}')],
    [false, rule('pattern: x, options: 1')], [false, rule('pattern: x, options: {a: 1}')], [true, rule('pattern: x, options:')], [true, rule('pattern: x, fix-regex: {regex: a, replacement: "", count: 1}')],
    [false, rule('pattern: x, fix-regex: {regex: a}')], [true, rule('match: x')], [true, rule('match: {all: [x, {not: {inside: y}}], where: [{metavariable: $X, regex: a}, {focus: $X}]}')],
    [false, rule('match: {zebra: x}')], [false, rule('match: {any: []}')], [false, rule('match: {any: [x], all: [y]}')], [true, rule('mode: taint, pattern-sources: [{pattern: a, label: A, by-side-effect: only}], pattern-sinks: [{patterns: [{pattern: b}], requires: A}]')],
    [true, rule('mode: taint, pattern-sources: [{pattern: a}], pattern-sinks: [{pattern: b}], pattern-propagators: [{pattern: c, from: $X, to: $Y}], pattern-sanitizers: [{pattern: d, exact: true}]')],
    [true, rule('mode: taint, taint: {sources: [a], sinks: [b]}')], [true, rule('taint: {sources: [a], sinks: [{pattern: b, exact: false}]}')], [false, rule('taint: {sources: [a]}')], [false, rule('mode: taint, pattern-sources: [{pattern: a}]')],
    [false, rule('mode: taint, pattern-sources: [{pattern: a}], pattern-sinks: [a]')], [false, rule('pattern-sources: [{pattern: a}], pattern-sinks: [{pattern: b}]')],
    [false, rule('mode: taint, pattern-sources: [{pattern: a, exact: 1}], pattern-sinks: [{pattern: b}]')], [false, rule('mode: join')],
    [true, rule('patterns: [{pattern: x}, {metavariable-pattern: {metavariable: $X, patterns: [{pattern-not: y}]}}, {metavariable-type: {metavariable: $X, types: [a, b]}}]')],
    [true, rule('patterns: [{pattern: x}, {metavariable-comparison: {metavariable: $X, comparison: $X > 1, base: 16, strip: true}}]')],
    [false, rule('patterns: [{pattern: x}, {metavariable-analysis: {metavariable: $X, analyzer: magic}}]')], [false, rule('patterns: [{pattern: x}, {metavariable-type: {metavariable: $X}}]')], [false, rule('pattern: x, fix: [1]')], [true, rule('pattern: x, fix: 1')], [false, rule('credential: {pattern: b}')], [false, rule('credential: {keywords: [], pattern: b}')],
    [false, rule('credential: {keywords: [a]}')], [false, rule('credential: {keywords: ["a b"], pattern: b}')], [false, rule('credential: {detector: magic, keywords: [a], pattern: b}')],
    [false, rule('credential: {keywords: [a], pattern: b, value: -1}')], [false, rule('credential: {keywords: [a], pattern: b}, pattern: x')], [false, rule('credential: 1')],
    [false, rule('credential: {detector: named-value, keywords: [a], pattern: b}')], [false, rule('credential: {detector: named-value, key: k, pattern: b}')], [false, rule('credential: {keywords: [a], key: k, pattern: b}')], [false, rule('credential: {keywords: [a], pattern: b, near-misses: c}')],
  ]);

  it('accepts every rule file of the project', () => {
    const validate = validator('rule.schema.json');
    const domains = readdirSync(join(ROOT, 'rules'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
    const files = domains.flatMap((domain) => readdirSync(join(ROOT, 'rules', domain)).map((id) => join(ROOT, 'rules', domain, id, 'rule.yaml')));
    const present = files.filter((file) => existsSync(file));
    assert.ok(present.length > 10, 'there are rules to check');
    for (const file of present) assert.ok(validate(parse(readFileSync(file, 'utf8'))), `${file}: ${ajv.errorsText(validate.errors)}`);
  });
});
