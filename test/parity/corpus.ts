import { chooseRules, DEFAULT_CONFIG, type RuleSource } from '../../server/src/core';
import { kindFixtures } from '../rules/kind-fixtures';
import { parseAnnotations } from '../rules/annotations';
import { readRuleFolders } from '../rules/rule-folder';
import { deepCalls, FLOW_SETUP, ORDERS } from '../support/flow-sample';
import { demoFiles, expand } from './demo-files';
import { hostileFiles, KNOWN } from './hostile-files';

/** A workspace that every face has to judge alike. */
export interface Corpus {
  readonly name: string;
  /** By path, relative and with `/`. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Below this number of findings the comparison proves nothing, and fails. */
  readonly atLeast: number;
  /** A file as it was when its findings were accepted into a baseline. */
  readonly known?: { readonly path: string; readonly text: string };
  /** Files that are also given to `wardlight scan -`, a process each; one of each kind is enough. */
  readonly alone: readonly string[];
}

const encoder = new TextEncoder();
/** Of the kinds of credentials whose fixtures are made, one of so many is taken. */
const KINDS_APART = 8;

export function corpora(): Corpus[] {
  return [ruleFixtures(), demoWorkspace(), dataFlows(), hostileWorkspace()];
}

/**
 * Fixtures of every rule, one of each kind of file once more in a folder of tests, which lowers its tier. Of a credential
 * rule only some are taken, another kind of file from rule to rule: each finding costs every face a slow hash.
 */
function ruleFixtures(): Corpus {
  const files = new Map<string, Uint8Array>();
  const alone = new Map<string, string>();
  let annotated = 0;
  const folders = readRuleFolders();
  const chosen = new Set(chooseRules(folders.flatMap(({ rules }) => rules), DEFAULT_CONFIG).map(({ id }) => id));
  const writeKind = (rule: RuleSource, at: number): void => {
    const made = kindFixtures(rule, expand(`{{token:${rule.id}:parity}}`));
    const { path, text } = made[at % made.length]!;
    files.set(`src/${rule.id}/${path}`, encoder.encode(text));
    annotated++;
  };
  for (const [at, { id, rules, fixtures }] of folders.entries()) {
    const write = (path: string, text: string): void => {
      files.set(path, encoder.encode(expand(text)));
      annotated += parseAnnotations(text).filter(({ kind, ruleId }) => kind === 'ruleid' && chosen.has(ruleId)).length;
    };
    if (fixtures.length === 0) {
      if (at % KINDS_APART === 0) writeKind(rules[0]!, at);
      continue;
    }
    const bad = fixtures.filter(({ kind }) => kind === 'bad');
    const ok = fixtures.filter(({ kind }) => kind === 'ok');
    const isCredential = rules.some(({ credential }) => credential !== undefined);
    const taken = isCredential ? [bad[at % bad.length], ok[at % ok.length]].filter((one) => one !== undefined) : fixtures;
    for (const { name, text } of taken) write(`src/${id}/${name}`, text);
    const [first = { name: '', text: '' }] = taken;
    const kind = first.name.slice(first.name.indexOf('.'));
    if (alone.has(kind)) continue;
    write(`tests/${id}/${first.name}`, first.text);
    alone.set(kind, `tests/${id}/${first.name}`);
  }
  return { name: 'the fixtures of all rules', files, atLeast: annotated, alone: [...alone.values()] };
}

function demoWorkspace(): Corpus {
  const files = new Map([...demoFiles()].map(([path, text]) => [path, encoder.encode(text)]));
  return { name: 'the demo workspace', files, atLeast: 35, alone: [...files.keys()] };
}

/** Found by following data, with every step of its way, and one analysis that is cut short. */
function dataFlows(): Corpus {
  const python = 'def run(db, name):\n    sql = f"select {name}"\n    db.asked(sql)\n\n\ndef show(req, db):\n    run(db, req.entry.name)\n';
  const embedded = `<p>a</p>\n<script>\nconst agent = { rejectUnauthorized: false };\n${ORDERS}\n</script>\n`;
  const files = { ...FLOW_SETUP, 'src/page.html': embedded, 'src/view.vue': embedded, 'src/orders.js': ORDERS, 'src/orders.py': python, 'test/orders.js': ORDERS, 'src/deep.js': deepCalls(20) };
  const texts = Object.entries(files).map(([path, text]): [string, Uint8Array] => [path, encoder.encode(text)]);
  return { name: 'data that is followed', files: new Map(texts), atLeast: 5, alone: ['src/orders.js', 'src/orders.py', 'src/deep.js', 'src/page.html'] };
}

function hostileWorkspace(): Corpus {
  const files = hostileFiles(expand);
  const known = { path: KNOWN.path, text: expand(KNOWN.text) };
  return { name: 'hostile input', files, known, atLeast: 120, alone: [...files.keys()].filter((path) => !/^(?:node_modules|ignored)\//.test(path)) };
}
