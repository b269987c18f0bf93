import { strict as assert } from 'node:assert';
import { createDocument, createEngine, type Finding, type SourceFiles } from '../../../server/src/core';
import { loadRuleFile } from '../../../server/src/core/formats';
import { testHost } from '../../support/assets';

const host = testHost();
const RULE = (language: string): string => `rules:
  - {id: flow, languages: [${language}], severity: HIGH, message: m, mode: taint, options: {taint_intrafile: true},
     pattern-sources: [{pattern: source()}], pattern-sinks: [{pattern: sink(...)}], pattern-sanitizers: [{pattern: clean(...)}]}
`;

function filesOf(texts: Readonly<Record<string, string>>): SourceFiles {
  return {
    read: (path) => texts[path],
    list: (folder) => {
      const inside = Object.keys(texts).flatMap((path) => (folder === '' ? [path] : path.startsWith(`${folder}/`) ? [path.slice(folder.length + 1)] : []));
      return [...new Set(inside.map((path) => path.split('/')[0] ?? ''))];
    },
  };
}

interface Verdict {
  readonly findings: readonly Finding[];
  readonly reads: readonly string[];
  /** Those of them that were opened: a file is read once for what it speaks of, and again to be parsed. */
  readonly opened: readonly string[];
}

/** What is found in the first of some files. */
async function analyzeFirst(language: string, texts: Readonly<Record<string, string>>): Promise<Verdict> {
  const engine = createEngine({ host, rules: loadRuleFile(RULE(language), 'flow.yaml').rules, skips: false });
  await engine.prepare(language);
  const [[path, text] = ['', '']] = Object.entries(texts);
  const files = filesOf(texts);
  const [once, opened] = [new Set<string>(), new Set<string>()];
  const read = (other: string): string | undefined => {
    (once.has(other) ? opened : once).add(other);
    return files.read(other);
  };
  const { findings, problems, reads = [] } = engine.analyze(createDocument(path, language, text), { ...files, read });
  assert.deepEqual([...engine.problems, ...problems], []);
  return { findings, reads, opened: [...opened] };
}

/** Says whether findings in the first file are on exactly the lines that hold `//!` or `#!`. */
async function checkFirst(language: string, texts: Readonly<Record<string, string>>): Promise<Verdict> {
  const [[, code] = ['', '']] = Object.entries(texts);
  const verdict = await analyzeFirst(language, texts);
  const lineOf = (at: number): number => code.slice(0, at).split('\n').length;
  const expected = code.split('\n').flatMap((line, at) => (/(\/\/|#)!/.test(line) ? [at + 1] : []));
  assert.deepEqual([...new Set(verdict.findings.map(({ span }) => lineOf(span.start)))].sort((a, b) => a - b), expected);
  return verdict;
}

describe('data flow across files', () => {
  it('goes into a function of another file, and tells the way', async () => {
    const { findings, reads } = await checkFirst('javascript', {
      'web/orders.js': `import { find } from '../data/orders.js';
        export function show(req) {
          const id = source();
          find(id); //!
          find(clean(id));
        }`,
      'data/orders.js': `export function find(id) {
          const query = 'select ' + id;
          return sink(query);
        }`,
    });
    assert.deepEqual(reads, ['data/orders.js']);
    assert.equal(findings[0]?.scope, 'workspace');
    assert.deepEqual(findings[0]?.flow?.map(({ kind, path = 'here', range }) => `${kind} ${path}${range ? `:${range.start.line + 1}` : ''}`), [
      'source here', 'assign here', 'argument here', 'assign data/orders.js:1', 'assign data/orders.js:2', 'sink data/orders.js:3',
    ]);
  });

  it('comes out of a function of another file, through a third', () => checkFirst('javascript', {
    'a.js': `import { input } from './b';
      function use() { sink(input()); } //!
      function other() { sink(input(1)); return source(); } //!`,
    'b.js': 'export { input } from "./c.js"; import { input } from "./c.js";',
    'c.js': 'export const input = () => source();',
  }));

  it('knows what modules give: by name, by default, as CommonJS and as classes', async () => {
    await checkFirst('javascript', {
      'a.js': `const db = require('./db');
        const { run } = require('./run');
        const Store = require('./store');
        import * as all from './all';
        import main, { named } from './main.mjs';
        function use() {
          const a = source();
          db.find(a); //!
          db.other(a);
          run(a); //!
          new Store().save(a); //!
          Store.open(a); //!
          all.inner(a); //!
          main(a); //!
          named.deep(a); //!
        }`,
      'db.js': 'function find(x) { sink(x); } function other(x) { return x; } module.exports = { find, other };',
      'run.js': 'exports.run = function (x) { sink(x); };',
      'store.js': 'class Store { save(x) { sink(x); } static open(x) { sink(x); } } module.exports = Store;',
      'all/index.js': 'export function inner(x) { sink(x); }',
      'main.mjs': 'export default function (x) { sink(x); } export const named = { deep(x) { sink(x); } };',
    });
    await checkFirst('typescript', {
      'src/a.ts': `import { UserStore } from '@/data/store';
        import Orders from './orders';
        export class Controller {
          private orders = new Orders();
          constructor(private readonly users: UserStore) {}
          show() {
            this.users.find(source()); //!
            this.orders.find(source()); //!
            this.users.count(source());
          }
        }`,
      'src/data/store.ts': 'export class UserStore { find(id: string) { return sink(id); } count(id: string) { return 1; } }',
      'src/orders.ts': 'export default class Orders { find(id: string) { sink(id); } }',
    });
  });

  it('finds modules as each language lays them out', async () => {
    await checkFirst('python', {
      'app/views.py': ['from .db import find', 'from app import store', 'import app.queries as q', 'def show():', '    a = source()', '    find(a) #!', '    store.save(a) #!', '    q.run(a) #!', '    store.Store().put(a) #!'].join('\n'),
      'app/db.py': 'def find(x):\n    sink(x)\n',
      'app/store.py': 'def save(x):\n    sink(x)\nclass Store:\n    def put(self, x):\n        sink(x)\n',
      'app/queries/__init__.py': 'def run(x):\n    sink(x)\n',
      'app/__init__.py': '',
    });
    await checkFirst('java', {
      'src/main/java/com/x/web/Show.java': `package com.x.web;
        import com.x.data.Users;
        class Show {
          private Users users;
          void show() {
            String a = source();
            users.find(a); //!
            Users.all(a); //!
            new Users().find(a); //!
            new Beside().find(a); //!
          }
        }`,
      'src/main/java/com/x/data/Users.java': 'package com.x.data; public class Users { public void find(String x) { sink(x); } public static void all(String x) { sink(x); } }',
      'src/main/java/com/x/web/Beside.java': 'package com.x.web; class Beside { void find(String x) { sink(x); } }',
    });
    await checkFirst('go', {
      'web/show.go': 'package web\n\nimport "example.com/app/data"\n\nfunc show() {\n\ta := source()\n\tdata.Find(a) //!\n\thelp(a) //!\n}\n',
      'web/help.go': 'package web\n\nfunc help(x string) { sink(x) }\n',
      'data/one.go': 'package data\n\nfunc One() {}\n',
      'data/two.go': 'package data\n\nfunc Find(x string) { sink(x) }\n',
    });
    await checkFirst('php', {
      'src/Web/Show.php': `<?php
        namespace App\\Web;
        use App\\Data\\Users;
        function show() {
          $a = source();
          (new Users())->find($a); //!
          Users::all($a); //!
        }`,
      'src/Data/Users.php': '<?php namespace App\\Data; class Users { function find($x) { sink($x); } static function all($x) { sink($x); } }',
    });
    await checkFirst('csharp', {
      'App/Web/Show.cs': `using App.Data;
        class Show {
          private readonly Users users;
          void Run() {
            var a = source();
            users.Find(a); //!
            new Users().Find(a); //!
          }
        }`,
      'App/Data/Users.cs': 'namespace App.Data; public class Users { public void Find(string x) { sink(x); } }',
    });
  });

  it('takes files that import each other, files that are not there and broken ones', async () => {
    await checkFirst('javascript', {
      'a.js': `import { b, again } from './b.js';
        import { none } from './none.js';
        import { broken } from './broken.js';
        export const a = (x) => b(x); //!
        a(source());
        none(source());
        broken(source());
        again();`,
      'b.js': 'import { a } from "./a.js"; export const b = (x) => { a(x); sink(x); }; export const again = () => a(1);',
      'broken.js': 'export function broken(x { ]] sink(',
    });
    await checkFirst('javascript', { 'a.js': 'import { up } from "../../../../etc/up.js"; up(source());' });
  });

  it('does not look for where the data of a file comes from that does not speak of sources', async () => {
    const { reads } = await checkFirst('javascript', { 'a.js': 'import { give } from "./b.js"; sink(give());', 'b.js': 'export function give() { return source(); }' });
    assert.deepEqual(reads, []);
  });

  it('opens those files alone into which data goes', async () => {
    const others = {
      'log.js': 'export function log(text) { console.log(text); sink(text); } export const settings = { level: { name: "all" } };',
      'shop.js': 'import { Store } from "./store.js"; export function makeShop(name) { return new Store(name); } export const shop = makeShop("first");',
      'store.js': 'export class Store { constructor(name) { this.name = name; } open() {} save(text) { sink(text); } get inner() { return this; } }',
    };
    const none = await checkFirst('javascript', {
      'a.js': `import { log, settings } from './log.js';
        import { makeShop } from './shop.js';
        const own = makeShop('second');
        function use() {
          log('begins', settings.level.name);
          own.open();
          log(() => own.inner.open());
          sink(settings);
          return source();
        }`,
      ...others,
    });
    assert.deepEqual(none.opened, []);
    const two = await checkFirst('javascript', {
      'a.js': `import { log } from './log.js';
        import { shop } from './shop.js';
        import { Store } from './store.js';
        const own = new Store('second');
        function use() {
          log('begins');
          own.open();
          own.save(source()); //!
          own.inner.save(source()); //!
        }`,
      ...others,
    });
    // The first one was looked at for whether there is any sink at all.
    assert.deepEqual(two.opened, ['log.js', 'store.js']);
  });

  it('finds out what was put off, however it came to where data goes in', () => checkFirst('javascript', {
    'a.js': `import { shop, Store, NAMES, fallback } from './shop.js';
      import * as all from './shop.js';
      const kept = { shop, made: new Store('x') };
      const pick = (name) => kept[name];
      const { made } = kept;
      function hand(store) { store.save(source()); } //!
      function use(flag) {
        shop.save(source()); //!
        kept.made.save(source()); //!
        made.save(source()); //!
        all.shop.save(source()); //!
        all.inner.deep.save(source()); //!
        hand(flag ? shop : made);
        const text = source();
        if (text === NAMES.first) fallback(text); //!
        made.name = text; //!
        made.tell();
      }`,
    'shop.js': `import { Store } from './store.js';
      export { Store } from './store.js';
      export const shop = new Store('first');
      export const inner = { deep: shop };
      export const NAMES = { first: 'first' };
      export const fallback = (text) => sink(text);`,
    'store.js': 'export class Store { save(text) { sink(text); } tell() { sink(this.name); } }',
  }));

  it('leaves to the other file what is its own', () => checkFirst('javascript', {
    'a.js': 'import { own } from "./b.js"; own(source()); own();',
    'b.js': 'export function own() { sink(source()); }',
  }));

  it('goes through helpers of Java in files that have neither sources nor sinks, named with or without their package', async () => {
    const helpers = {
      'src/shop/helpers/Thing.java': 'package shop.helpers;\npublic interface Thing { String same(String text); }\n',
      'src/shop/helpers/ThingA.java': 'package shop.helpers;\npublic class ThingA implements Thing { public String same(String text) { return text; } }\n',
      'src/shop/helpers/Things.java': 'package shop.helpers;\npublic class Things { public static Thing make() { return new ThingA(); } public static String fixed(String text) { return "a"; } }\n',
    };
    await checkFirst('java', {
      'src/shop/web/One.java': `package shop.web;
import shop.helpers.Things;
class One {
  void run() {
    String text = source();
    sink(shop.helpers.Things.make().same(text)); //!
    sink(shop.helpers.Things.fixed(text));
    shop.helpers.Thing thing = Things.make();
    sink(thing.same(text)); //!
    sink(new shop.helpers.ThingA().same(text)); //!
    sink(Things.fixed(text));
  }
}
`, ...helpers,
    });
  });

  it('comes from helpers of Java that are given the request', async () => {
    await checkFirst('java', {
      'src/shop/web/Two.java': `package shop.web;
class Two {
  void run(HttpServletRequest request) {
    shop.helpers.Wrapped wrapped = new shop.helpers.Wrapped(request);
    sink(wrapped.text()); //!
    sink(wrapped.fixed());
  }
}
`,
      'src/shop/helpers/Wrapped.java': 'package shop.helpers;\npublic class Wrapped { public Wrapped(HttpServletRequest request) { } public String text() { return source(); } public String fixed() { return "a"; } }\n',
    });
  });
});
