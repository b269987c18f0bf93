import fc from 'fast-check';
import type { TextEdit } from '../../../server/src/core';

/** A language with statements that change what others of them mean, and rules that see it. */
export interface NamingLanguage {
  readonly id: string;
  readonly extension: string;
  /** What every text begins with. */
  readonly opening: string;
  /** Statements for the top of a file and for the bodies of functions in them, one or more lines each. */
  readonly statements: readonly string[];
  readonly words: readonly string[];
  readonly rules: string;
}

const CONDITIONS = `
  - { id: md5, languages: [LANG], severity: HIGH, message: m, pattern: 'sink("md5")' }
  - { id: hash, languages: [LANG], severity: HIGH, message: m, pattern: 'sink(..., "=~/^md/", ...)' }
  - { id: any, languages: [LANG], severity: HIGH, message: to $X, pattern: sink($X) }
  - id: named
    languages: [LANG]
    severity: HIGH
    message: m
    patterns: [{ pattern: sink($X) }, { metavariable-regex: { metavariable: $X, regex: '"?md5' } }]
  - id: before
    languages: [LANG]
    severity: HIGH
    message: m
    patterns: [{ pattern: sink($X) }, { pattern-not-inside: "start()SEP\\n...\\n" }]
  - id: after
    languages: [LANG]
    severity: HIGH
    message: m
    patterns: [{ pattern: sink($X) }, { pattern-inside: "start()SEP\\n...\\n" }]
  - { id: between, languages: [LANG], severity: HIGH, message: m, pattern: "start()SEP\\n...\\nstop()SEP" }
  - { id: rest, languages: [LANG], severity: HIGH, message: 'all of $...REST', pattern: "start()SEP\\n$...REST\\nstop()SEP" }
  - { id: trailing, languages: [LANG], severity: HIGH, message: m, pattern: "start()SEP\\n..." }
  - { id: leading, languages: [LANG], severity: HIGH, message: m, pattern: "...\\nstop()SEP" }
  - { id: given, languages: [LANG], severity: HIGH, message: of $A, pattern: "$A = $BSEP\\n...\\nsink($A)SEP" }
  - { id: two, languages: [LANG], severity: HIGH, message: m, pattern: "sink($A)SEP\\nsink($B)SEP" }
  - { id: same, languages: [LANG], severity: HIGH, message: m, pattern: "$A == $A" }
  - { id: text, languages: [LANG], severity: HIGH, message: m, pattern-regex: 'secret\\w{0,4}' }
  - id: without
    languages: [LANG]
    severity: HIGH
    message: m
    patterns: [{ pattern: sink(...) }, { pattern-not-regex: 'secret|stop' }]
  - id: elsewhere
    languages: [LANG]
    severity: HIGH
    message: m
    patterns: [{ pattern: sink(...) }, { semgrep-internal-pattern-anywhere: { pattern: start() } }]
  - id: held
    languages: [LANG]
    severity: HIGH
    message: m
    options: { symbolic_propagation: true }
    pattern: sink(make(...))
  - id: plain
    languages: [LANG]
    severity: HIGH
    message: m
    options: { constant_propagation: false }
    pattern: sink("md5")
  - id: loose
    languages: [LANG]
    severity: HIGH
    message: m
    options: { unify_ids_strictly: false }
    pattern: "sink($A)SEP\\n...\\nstop($A)SEP"
  - id: number
    languages: [LANG]
    severity: HIGH
    message: m
    patterns: [{ pattern: sink($X) }, { metavariable-comparison: { metavariable: $X, comparison: $X > 3 } }]
`;

const SCRIPT_RULES = `
  - { id: imported, languages: [LANG], severity: HIGH, message: m, pattern: crypto.createHash("md5") }
  - { id: created, languages: [LANG], severity: HIGH, message: m, pattern: crypto.createHash($X) }
  - { id: brings, languages: [LANG], severity: HIGH, message: m, pattern: import $X from "crypto" }
  - { id: class, languages: [LANG], severity: HIGH, message: of $C, pattern: 'class $C { kept = $V; }' }
  - id: in-class
    languages: [LANG]
    severity: HIGH
    message: m
    patterns: [{ pattern: sink(...) }, { pattern-inside: 'class $C extends $D { ... }' }, { pattern-not-inside: 'class $C { run() { ... stop(); ... } }' }]
  - id: body
    languages: [LANG]
    severity: HIGH
    message: m
    patterns:
      - pattern: sink(...)
      - pattern-inside: { patterns: [{ pattern: 'function $F(...) { $...BODY }' }, { metavariable-regex: { metavariable: '$...BODY', regex: '(?s).*stop' } }] }
  - id: route
    languages: [LANG]
    severity: HIGH
    message: m
    patterns:
      - pattern-inside: "$APP = express();\\n...\\n"
      - pattern: $APP.get(...)
      - pattern-not-inside: "...\\n$APP.use(guard);\\n...\\n"
  - id: next
    languages: [LANG]
    severity: HIGH
    message: m
    patterns: [{ pattern: 'if ($C) { ...; sink(...); }' }, { pattern-inside: "if ($C) $T\\n$NEXT;\\n" }]
  - { id: pair, languages: [LANG], severity: HIGH, message: m, pattern: '{ ..., key: "md5", ... }' }
  - { id: walk, languages: [LANG], severity: HIGH, message: m, pattern: '$O[$K] = $V' }
`;

const SCRIPT: Omit<NamingLanguage, 'id' | 'extension'> = {
  opening: '',
  statements: [
    'const alg = "md5";', 'let alg = "sha1";', 'alg = other;', 'var alg;', 'const crypto = require("crypto");', 'import crypto from "crypto";', 'import { createHash as make } from "crypto";',
    'const make = crypto.createHash;', 'function run() {\n  sink(alg);\n  stop();\n}', 'function set(a) {\n  alg = a;\n  start();\n}', 'function alg() {\n  return "md5";\n}',
    'class Kept {\n  static alg = "md5";\n  kept = "md5";\n  run() {\n    sink(this.kept);\n    sink(Kept.alg);\n  }\n  set(x) {\n    this.kept = x;\n  }\n}',
    'export class More extends Kept {\n  kept = alg;\n  run() {\n    sink(this.kept);\n    stop();\n  }\n  last() {\n    sink(alg);\n  }\n}',
    'sink(alg);', 'sink("md5");', 'sink(later);', 'sink(make("md5"));', 'start();', 'stop();', 'stop(alg);', 'const app = express();',
    'app.get("/a", (req, res) => {\n  sink(alg);\n  start();\n});', 'app.use(guard);', 'if (alg) {\n  sink(alg);\n}', 'throw new Error();', '// secret', 'sink("secretary");', 'crypto.createHash(alg);',
    'make("md5");', 'var later = alg;', 'const later = make(alg);', 'const o = { key: alg };', 'o[alg] = later;', 'alg == alg;', 'sink(4);', 'const count = 7;', 'sink(count);', 'for (;;) {\n  break;\n}',
    '{\n  start();\n  sink(alg);\n}', '(() => {\n  alg = 1;\n  sink(alg);\n})();', 'function outer() {\n  const crypto = require("crypto");\n  class Inner {\n    kept = "md5";\n  }\n  crypto.createHash("md5");\n}',
  ],
  words: ['alg', 'later', 'Kept', 'crypto', 'make', 'sink', 'start', 'stop', 'app', 'kept', 'o', 'count', '"md5"', 'const', 'let', 'other', 'run', 'this', 'x', 'secret'],
  rules: CONDITIONS.replaceAll('SEP', ';') + SCRIPT_RULES,
};

export const NAMING_LANGUAGES: readonly NamingLanguage[] = [
  { ...SCRIPT, id: 'javascript', extension: 'js' },
  { ...SCRIPT, id: 'typescript', extension: 'ts', statements: [...SCRIPT.statements, 'function typed(k: Kept) {\n  k.run();\n}', 'const k: Kept = later;', 'k.run();'], rules: `${SCRIPT.rules}  - { id: typed, languages: [LANG], severity: HIGH, message: m, pattern: '($K: Kept).run()' }\n` },
  {
    id: 'python', extension: 'py', opening: '',
    statements: [
      'alg = "md5"', 'alg = other', 'import hashlib', 'from hashlib import md5 as make', 'import hashlib as crypto', 'def run():\n    sink(alg)\n    stop()', 'def set(a):\n    global alg\n    alg = a', 'def alg():\n    return "md5"',
      'class Kept:\n    alg = "md5"\n    def __init__(self):\n        self.kept = "md5"\n    def run(self):\n        sink(self.kept)\n        sink(Kept.alg)', 'class More(Kept):\n    def run(self):\n        sink(self.kept)\n        start()',
      'sink(alg)', 'sink("md5")', 'sink(later)', 'sink(make("md5"))', 'start()', 'stop()', 'stop(alg)', 'if alg:\n    sink(alg)', 'raise Error()', '# secret', 'sink("secretary")', 'crypto.md5(alg)', 'later = alg', 'later = make(alg)',
      'alg == alg', 'sink(4)', 'count = 7', 'sink(count)', 'for alg in later:\n    sink(alg)', 'with start() as alg:\n    sink(alg)', 'try:\n    start()\nexcept Error as alg:\n    sink(alg)', '@start()\ndef wrapped():\n    sink(alg)',
    ],
    words: ['alg', 'later', 'Kept', 'crypto', 'make', 'sink', 'start', 'stop', 'kept', 'count', '"md5"', 'other', 'run', 'self', 'x', 'secret', 'global', 'return'],
    rules: `${CONDITIONS.replaceAll('SEP', '')}  - { id: imported, languages: [LANG], severity: HIGH, message: m, pattern: hashlib.md5(...) }\n  - { id: class, languages: [LANG], severity: HIGH, message: m, pattern: "class $C($D):\\n    ..." }\n`,
  },
  {
    id: 'java', extension: 'java', opening: '',
    statements: [
      'import a.b.Kept;', 'import static a.b.Kept.make;', 'class One {\n  static final String ALG = "md5";\n  String kept = "md5";\n  void run() {\n    sink(ALG);\n    sink(this.kept);\n    stop();\n  }\n  void set(String x) {\n    this.kept = x;\n    start();\n  }\n}',
      'class Two extends One {\n  void run() {\n    sink(One.ALG);\n    start();\n    sink("md5");\n  }\n  void last(Kept k) {\n    k.run();\n    sink(k);\n  }\n}', '// secret', 'interface Three {\n  String ALG = "md5";\n}',
      'enum Four {\n  A, B;\n  void run() {\n    sink(4);\n    sink(One.ALG);\n  }\n}', 'class Five {\n  private final String alg = "md5";\n  Five() {\n    sink(alg);\n  }\n  void run() {\n    String alg = make("md5");\n    sink(alg);\n    stop(alg);\n  }\n}',
    ],
    words: ['ALG', 'alg', 'kept', 'Kept', 'One', 'sink', 'start', 'stop', 'make', 'final', '"md5"', 'other', 'x', 'secret', 'String', 'this'],
    rules: `${CONDITIONS.replaceAll('SEP', ';')}  - { id: typed, languages: [LANG], severity: HIGH, message: m, pattern: (Kept $K).run() }\n  - { id: class, languages: [LANG], severity: HIGH, message: m, pattern: "class $C extends $D { ... }" }\n`,
  },
  {
    id: 'php', extension: 'php', opening: '<?php\n',
    statements: [
      '$alg = "md5";', '$alg = $other;', 'use A\\Kept;', 'function run() {\n  global $alg;\n  sink($alg);\n  stop();\n}', 'function set($a) {\n  global $alg;\n  $alg = $a;\n}', 'const ALG = "md5";', 'sink(ALG);',
      'class Kept {\n  const ALG = "md5";\n  private $kept = "md5";\n  function run() {\n    sink($this->kept);\n    sink(self::ALG);\n  }\n  function set($x) {\n    $this->kept = $x;\n  }\n}', 'class More extends Kept {\n  function run() {\n    sink("md5");\n    start();\n  }\n}',
      'sink($alg);', 'sink("md5");', 'sink($later);', 'sink(make("md5"));', 'start();', 'stop();', 'stop($alg);', 'if ($alg) {\n  sink($alg);\n}', 'exit;', 'return;', '// secret', '$later = $alg;', '$later = make($alg);', '$alg == $alg;', 'sink(4);', '$count = 7;', 'sink($count);',
    ],
    words: ['$alg', '$later', 'Kept', 'make', 'sink', 'start', 'stop', 'kept', '$count', '"md5"', '$other', 'run', '$this', 'secret', 'global', 'ALG'],
    rules: CONDITIONS.replaceAll('SEP', ';'),
  },
  {
    id: 'ruby', extension: 'rb', opening: '',
    statements: [
      'alg = "md5"', 'alg = other', 'require "digest"', 'ALG = "md5"', 'sink(ALG)', 'def run\n  sink("md5")\n  stop()\nend', 'def set(a)\n  $alg = a\n  start()\nend', '$alg = "md5"', 'sink($alg)',
      'class Kept\n  ALG = "md5"\n  def initialize\n    @kept = "md5"\n  end\n  def run\n    sink(@kept)\n    sink(ALG)\n  end\nend', 'class More < Kept\n  def run\n    sink(@kept)\n    start()\n  end\nend',
      'sink(alg)', 'sink("md5")', 'sink(later)', 'sink(make("md5"))', 'start()', 'stop()', 'stop(alg)', 'if alg\n  sink(alg)\nend', 'raise Error', '# secret', 'later = alg', 'later = make(alg)', 'alg == alg', 'sink(4)', 'count = 7', 'sink(count)',
      'later.each do |alg|\n  sink(alg)\nend', 'begin\n  start()\nrescue => alg\n  sink(alg)\nend',
    ],
    words: ['alg', 'later', 'Kept', 'ALG', 'make', 'sink', 'start', 'stop', '@kept', 'count', '"md5"', 'other', 'run', 'self', '$alg', 'secret', 'end'],
    rules: CONDITIONS.replaceAll('SEP', ''),
  },
  {
    id: 'go', extension: 'go', opening: 'package a\n',
    statements: [
      'import "crypto"', 'import made "crypto/md5"', 'const alg = "md5"', 'var alg = "md5"', 'var later = alg', 'var count = 7', 'func run() {\n  sink(alg)\n  stop()\n}', 'func set(a string) {\n  alg = a\n  start()\n}', 'func last() {\n  alg := "md5"\n  start()\n  sink(alg)\n  sink(later)\n  stop(alg)\n}',
      'type Kept struct {\n  alg string\n}', 'func (k Kept) run() {\n  k.alg = "md5"\n  sink(k.alg)\n  sink(count)\n}', '// secret', 'func many() {\n  if alg == alg {\n    sink("md5")\n  }\n  sink(make("md5"))\n  made.New()\n  return\n}',
    ],
    words: ['alg', 'later', 'Kept', 'made', 'make', 'sink', 'start', 'stop', 'count', '"md5"', 'other', 'run', 'secret', 'const', 'var'],
    rules: `${CONDITIONS.replaceAll('SEP', '')}  - { id: imported, languages: [LANG], severity: HIGH, message: m, pattern: md5.New() }\n  - { id: declared, languages: [LANG], severity: HIGH, message: m, pattern: 'var $A = "md5"' }\n`,
  },
  {
    id: 'bash', extension: 'sh', opening: '',
    statements: [
      'alg=md5', 'alg="md5"', 'alg=$other', 'readonly alg=md5', 'export alg=md5', 'sink "$alg"', 'sink $alg', 'sink md5', 'sink "md5"', 'start', 'stop', 'run() {\n  sink "$alg"\n  stop\n}', 'set_it() {\n  alg=$1\n  start\n}', 'local_it() {\n  local alg=md5\n  sink "$alg"\n}',
      'if [ "$alg" ]; then\n  sink "$alg"\nfi', 'exit 1', '# secret', 'later=$alg', 'sink "$later"', 'for alg in a b; do\n  sink "$alg"\ndone', 'unset alg', 'count=7',
    ],
    words: ['alg', 'later', 'sink', 'start', 'stop', 'md5', '"md5"', '$alg', 'other', 'run', 'secret', 'count'],
    rules: `
  - { id: md5, languages: [LANG], severity: HIGH, message: m, pattern: sink "md5" }
  - { id: any, languages: [LANG], severity: HIGH, message: to $X, pattern: sink $X }
  - { id: given, languages: [LANG], severity: HIGH, message: of $A, pattern: "$A=$B\\n...\\nsink ...\\n" }
  - id: after
    languages: [LANG]
    severity: HIGH
    message: m
    patterns: [{ pattern: sink ... }, { pattern-inside: "start\\n...\\n" }, { pattern-not-regex: 'secret' }]
`,
  },
];

/** Something that is done to a text of such statements. Places are thousandths of it. */
export interface NamingStep {
  readonly kind: 'insert' | 'remove' | 'word' | 'type';
  readonly at: number;
  readonly which: number;
}

export const anyNamingStep: fc.Arbitrary<NamingStep> = fc.record({ kind: fc.constantFrom<NamingStep['kind'][]>('insert', 'insert', 'remove', 'word', 'word', 'type'), at: fc.nat(999), which: fc.nat(999) });

export function anyNamingText({ opening, statements }: NamingLanguage): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...statements), { minLength: 3, maxLength: 14 }).map((parts) => `${opening}${parts.join('\n')}\n`);
}

export function namingEdits({ kind, at, which }: NamingStep, { opening, statements, words }: NamingLanguage, text: string): readonly TextEdit[] {
  const starts = [...[...text.matchAll(/^/gm)].map(({ index }) => index).filter((index) => index >= opening.length)];
  const line = oneOf(starts, at) ?? 0;
  const indent = /^\s*/.exec(text.slice(line))?.[0].replaceAll('\n', '') ?? '';
  if (kind === 'insert') return [{ span: { start: line, end: line }, text: `${(oneOf(statements, which) ?? '').replace(/^/gm, indent)}\n` }];
  if (kind === 'remove') return [{ span: { start: line, end: (text.indexOf('\n', line) + 1 || text.length) }, text: '' }];
  if (kind === 'type') return [{ span: { start: pointIn(text, at), end: pointIn(text, at) }, text: oneOf(['a', ' ', '\n', '(', '1', ';', '"', '.'], which) ?? '' }];
  const word = oneOf([...text.matchAll(/\$?\w+/g)], at);
  return word ? [{ span: { start: word.index, end: word.index + word[0].length }, text: oneOf(words, which) ?? '' }] : [];
}

function pointIn(text: string, part: number): number {
  return Math.floor((part * text.length) / 1000);
}

function oneOf<T>(list: readonly T[], part: number): T | undefined {
  return list[Math.floor((part * list.length) / 1000)];
}
