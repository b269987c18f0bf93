import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createLiteralFinder, literalsIn } from '../../../server/src/core/keywords';
import { requirementOf, type Formula } from '../../../server/src/core/match';
import type { FormulaSource } from '../../../server/src/core/rule';
import { compile, matchesOf } from './support';

const REQUEST = { 'metavariable-regex': { metavariable: '$REQ', regex: '^(?:[\\w$]+\\.)*(?:req|request)$' } };
const PART = { 'metavariable-regex': { metavariable: '$PART', regex: '^(?:query|body)\\b' } };
const RESPONSE = { 'metavariable-regex': { metavariable: '$RES', regex: '^(?:res|response)\\b' } };
const LOCATION = { 'metavariable-regex': { metavariable: '$LOCATION', regex: '^(?:window\\.)?location$' } };

const TAKEN_APART: FormulaSource = { patterns: [{ pattern: 'const {..., $PART, ...} = $REQ' }, REQUEST, PART] };
const ARROW: FormulaSource = { patterns: [{ pattern: '({..., $PART, ...}, $RES, ...) => {...}' }, PART, RESPONSE] };
const FUNCTION: FormulaSource = { patterns: [{ pattern: 'function $F({..., $PART, ...}, $RES, ...) {...}' }, PART, RESPONSE] };
const EXPORTED: FormulaSource = { patterns: [{ pattern: 'export async function $F($REQ, {..., $PART, ...}) {...}' }, PART] };
const MEMBER: FormulaSource = { patterns: [{ pattern: '$REQ.query' }, REQUEST] };
const ARGUMENT: FormulaSource = { patterns: [{ pattern: 'new URL($LOCATION, ...)' }, LOCATION] };
const TEXT: FormulaSource = { pattern: "listen('message', ...)" };
const DOTTED: FormulaSource = { pattern: 'https.request($X)' };
const VALUE: FormulaSource = { patterns: [{ pattern: '$X = $REQ' }, REQUEST] };

const SECRET = { 'metavariable-regex': { metavariable: '$SECRET', regex: '(?i)^(?:[\\w$]+\\??\\.)*\\w*(?:token|api_?key)$' } };
const COMPARED: FormulaSource = { patterns: [{ 'pattern-either': [{ pattern: '$SECRET === $X' }, { pattern: '$X === $SECRET' }] }, SECRET] };
const OF_MEMBER: FormulaSource = { patterns: [{ pattern: '$SECRET.includes($X)' }, SECRET] };
const GIVEN: FormulaSource = { patterns: [{ pattern: 'send($SECRET, ...)' }, SECRET] };
const CALLED: FormulaSource = { pattern: 'launch($X)' };
const CALLED_LIKE: FormulaSource = { patterns: [{ pattern: '$SECRET($X)' }, SECRET] };
const NAMED = { 'metavariable-regex': { metavariable: '$MERGE', regex: '(?i)^(?:[\\w$]+\\.)*\\w*merge\\w*$' } };
const CALLED_SO: FormulaSource = { patterns: [{ pattern: '$MERGE($X, $Y)' }, NAMED] };
const METHOD_SO: FormulaSource = { patterns: [{ pattern: 'this.$MERGE($X, $Y)' }, NAMED] };
const TEXT_LIKE: FormulaSource = { pattern: "listen('=~/^(?:re)?connect(?:ed)?$/', ...)" };
const NUMBERED = { 'metavariable-regex': { metavariable: '$DB', regex: '(?i)^(?:[\\w$]+\\??\\.)*\\w*(?:database|pool)\\d*$' } };
const OF_NUMBERED: FormulaSource = { patterns: [{ pattern: '$DB.query($X)' }, NUMBERED] };
const MERGED: FormulaSource = { patterns: [{ pattern: '$MERGE($X[$K], $Y[$K], ...)' }, NAMED] };
const OF_OBJECT: FormulaSource = { pattern: '$X.locals.token' };
const SET: FormulaSource = { pattern: '$X.rejectUnauthorized = false' };
const SET_LIKE: FormulaSource = { patterns: [{ pattern: '$X.$SECRET = $Y' }, { 'metavariable-regex': { metavariable: '$SECRET', regex: '^(?:token|role)$' } }] };
const QUOTED: FormulaSource = { pattern: "$X.replace('=~/^(?:<|&|[;|])$/', $Y)" };
const MADE: FormulaSource = { pattern: 'new Buffer($X)' };
const SHORT_MEMBER: FormulaSource = { pattern: 'archive.x($X)' };

/** Code that a formula matches, as tokens that may have anything between them. */
const MATCHED: readonly (readonly [FormulaSource, string])[] = [
  [TAKEN_APART, 'const { query } = req ;'], [TAKEN_APART, 'const { a , body : { b } , ... rest } = this.request ;'], [TAKEN_APART, 'const { query = {} } = ( req ) ;'],
  [ARROW, '( { query } , res ) => { }'], [ARROW, 'f ( async ( { a = b ( c ) , body : d } , response , next ) => { } )'], [ARROW, '( { query } , res , next = a ( b ) ) => { }'],
  [FUNCTION, 'function f ( { a : [ b ] , query } , res ) { }'], [FUNCTION, 'async function f ( { body } , response ) { g ( ) }'],
  [EXPORTED, 'export async function f ( a , { query } ) { }'],
  [MEMBER, 'f ( req . query )'], [MEMBER, 'a = this.request ?. query . b'], [MEMBER, 'a = ( req ) . query'],
  [ARGUMENT, 'new URL ( location )'], [ARGUMENT, 'new URL ( window.location , a )'], [ARGUMENT, 'new URL ( ( location ) )'],
  [TEXT, 'listen ( "message" , f )'], [TEXT, "const a = 'message' ; listen ( a , f )"], [TEXT, 'listen ( `message` )'],
  [DOTTED, 'https . request ( a )'], [DOTTED, "import { request as r } from 'https' ; r ( a )"], [DOTTED, "const r = require ( 'node:https' ) ; r . request ( a )"], [DOTTED, 'require ( "https" ) . request ( a )'], [DOTTED, '( https ) . request ( a )'],
  [VALUE, 'a = req ;'], [VALUE, 'const a = this.request ;'], [VALUE, 'a . b = ( req ) ;'], [VALUE, "a = 'req' ;"],
  [COMPARED, 'if ( token === a ) { }'], [COMPARED, 'f ( a.b?.myToken === c [ 0 ] )'], [COMPARED, 'a === this.apiKey ;'], [COMPARED, 'a ( b ) === ( API_KEY ) ? 1 : 2'], [COMPARED, 'x = ( a === req.token )'],
  [OF_MEMBER, 'a = userToken . includes ( b )'], [OF_MEMBER, 'a.b?.API_KEY ?. includes ( b )'], [OF_MEMBER, '( a.token ) . includes ( b )'],
  [GIVEN, 'send ( a?.token )'], [GIVEN, 'send ( this.myToken , a )'], [GIVEN, 'send ( ( apiKey ) )'],
  [CALLED, 'launch ( a )'], [CALLED, 'b ( launch ( c ) )'], [CALLED, '( launch ) ( a )'], [CALLED, 'launch ?. ( a )'],
  [CALLED_LIKE, 'myToken ( a )'], [CALLED_LIKE, 'a.token ( b )'],
  [CALLED_SO, 'deepMergeAll ( a , b )'], [CALLED_SO, 'a.mergeAll ?. ( b , c )'],
  [METHOD_SO, 'this . deepMerge ( a , b )'], [METHOD_SO, 'this . mergeAll ?. ( a , b )'],
  [TEXT_LIKE, 'listen ( "reconnect" , f )'], [TEXT_LIKE, "const a = 'connected' ; listen ( a , f )"],
  [OF_NUMBERED, 'pool2 . query ( a )'], [OF_NUMBERED, 'a.myPool ?. query ( b )'], [OF_NUMBERED, '( a?.DataBase ) . query ( b )'],
  [MERGED, 'merge ( a [ b ] , c [ b ] )'], [MERGED, 'x.mergeAll ?. ( a ( d , e ) [ b ] , c [ b ] , f )'], [MERGED, 'deepMerge ( ( a [ b ] ) , c [ b ] )'],
  [OF_OBJECT, 'a . locals . token'], [OF_OBJECT, 'f ( a [ 0 ] . locals ?. token )'], [OF_OBJECT, '( a.locals ) . token ( )'],
  [SET, 'a . rejectUnauthorized = false'], [SET, '( a.b . rejectUnauthorized ) = false'],
  [SET_LIKE, 'this . token = a'], [SET_LIKE, 'a ( b ) . role = c ( d )'],
  [QUOTED, 'a . replace ( "<" , b )'], [QUOTED, "const c = '&' ; a . replace ( c , b )"], [QUOTED, 'a . replace ( `|` , b )'],
  [MADE, 'new Buffer ( a )'], [MADE, 'f ( new ( Buffer ) ( a ) )'],
  [SHORT_MEMBER, 'archive . x ( a )'], [SHORT_MEMBER, "import { x as y } from 'archive' ; y ( a )"],
];

const TYPED: readonly (readonly [FormulaSource, string])[] = [
  [TAKEN_APART, 'const { query } : { query : string } = req ;'], [TAKEN_APART, 'const { query } : Map < A , B > = req ! ;'],
  [ARROW, '( { query } : A , res : B ) : C => { }'], [ARROW, '( { query } : { query : Map < A , B > } , res ? : B ) => { }'],
  [MEMBER, 'f ( req ! . query )'], [CALLED, 'launch < T > ( a )'], [ARGUMENT, 'new URL ( location ! )'],
];

/** What looks alike and is not: to parse it would be in vain. */
const UNLIKE: readonly (readonly [FormulaSource, string])[] = [
  [TAKEN_APART, 'const { query } = f(); const a = req;'], [TAKEN_APART, '{ const { query } = f() }\nconst b = req'], [ARROW, 'f({ query }, res); (a, res) => {}'],
  [FUNCTION, 'function f({ a }, res) { g({ query }) }'], [EXPORTED, 'export async function f(a, b) { g({ query }) }'],
  [DOTTED, "fetch('https://a.b'); request(a); https.get(b).request(c)"],
  [MEMBER, 'req[0].query; f(req)(a).query; /** The request. */ query'], [ARGUMENT, 'new URL(location.href); // the location is'], [TEXT, 'listen(message, { message: 1 }) // a message'],
  [COMPARED, 'if (tokens === a) f(token); const token = b; a === machineTokenizer; token == b; token = a === b'], [SHORT_MEMBER, 'tar.x(a)'],
  [OF_NUMBERED, 'a.query(pool); pool[0].query(a)'], [TEXT_LIKE, 'listen(connect, { connected: 1 }) // a connect'], [METHOD_SO, 'this.merge[0].a(b, c); this.a(merge, b)'], [CALLED_SO, 'const deepMerge = a; f(deepMerge, b); merges.of = (a, b)'],
  [MERGED, 'merge(a, b[c]); merge()[a](b[c], d[c])'], [OF_OBJECT, 'locals.a.token; a.locals(token); a.locals[token]'], [SET, 'a.rejectUnauthorized === false; a = b.rejectUnauthorized || false'],
  [SET_LIKE, 'if (a.role === b) f(a.token)'], [QUOTED, "a.replace(/</g, '<<'); a.replace('<b', b)"], [DOTTED, "listen('https', request)"],
  [MADE, 'Buffer.from(a); f(new A(Buffer), Buffer(b))'],
  [CALLED, 'const launch = a; b(launch); launch.c(d)'], [CALLED_LIKE, 'tokens(a); token = a; b(token)'],
  [OF_MEMBER, 'tokens.includes(token); token[0].includes(a); token(includes)'], [GIVEN, 'send(tokens, a); send(f(a)); token = send; send(a).token'],
];

const VERB = { 'metavariable-regex': { metavariable: '$VERB', regex: '^(?:get|post)$' } };
const CHECK = { 'metavariable-regex': { metavariable: '$CHECK', regex: '(?i)^_*is_?admin\\w*$' } };
const OPTION = { 'metavariable-regex': { metavariable: '$OPTION', regex: '^(?:verify|ssl)\\b' } };
const ROUTE: FormulaSource = { patterns: [{ pattern: '@$APP.$VERB(...)\ndef $VIEW(...):\n    ...' }, VERB] };
const EXPOSED: FormulaSource = { pattern: '@cherrypy.expose\ndef $VIEW(...):\n    ...' };
const DEFINED: FormulaSource = { patterns: [{ pattern: 'def $CHECK(...):\n    ...' }, CHECK] };
const DEFINED_IN_RUBY: FormulaSource = { patterns: [{ pattern: 'def $CHECK(...)\n  ...\nend' }, CHECK] };
const OF_MODULE: FormulaSource = { pattern: 'os.path.exists($X)' };
const OF_SELF: FormulaSource = { pattern: 'self.kwargs[$X]' };
const KEYWORD: FormulaSource = { pattern: 'connect(..., verify=False, ...)' };
const KEYWORD_LIKE: FormulaSource = { patterns: [{ pattern: 'connect(..., $OPTION=False, ...)' }, OPTION] };

/** The same in languages with words for what JavaScript has marks for. */
const IN_LANGUAGES: readonly (readonly [language: string, FormulaSource, matched: readonly string[], unlike: readonly string[]])[] = [
  ['python', ROUTE, ['@app.get("/")\ndef f():\n    pass', '@a.b.post()\nasync def f(x):\n    pass', '@app . \\\n get()\ndef f():\n    pass', '@other\n@app.get("/")\n@another\ndef f():\n    pass'], ['@app.route("/")\ndef f():\n    a.get("b")']],
  ['python', EXPOSED, ['@cherrypy.expose\ndef f():\n    pass', 'import cherrypy as c\n@c.expose\ndef f():\n    pass', 'from cherrypy import expose\n@expose\ndef f():\n    pass', 'from cherrypy import (\n  expose as e)\n@e\ndef f():\n    pass'], ['@app.expose\ndef cherrypy():\n    pass']],
  ['python', DEFINED, ['def is_admin(x):\n    pass', 'class A:\n  async  def  _isAdminOf ( self ) :\n    pass', 'def \\\n is_admin():\n    pass', '@a\ndef is_admins():\n    pass'], ['def f():\n    return is_admin()', 'def f(is_admin):\n    pass']],
  ['ruby', DEFINED_IN_RUBY, ['def is_admin(x)\n  y\nend', 'private def  isAdmin(x)\n  y\nend'], ['def f(is_admin)\n  y\nend']],
  ['python', OF_MODULE, ['os.path.exists(x)', 'import os as o\no.path.exists(x)', 'import a, os as o\no.path.exists(x)', 'import a, \\\n  os as o\no.path.exists(x)', 'import os.path as p\np.exists(x)', 'from os import path\npath.exists(x)', 'if x:\n  from os.path import exists as e\n  e(x)', 'import a; from os.path import exists\nexists(x)', 'from\tos.path\timport exists\nexists(x)', '(os.path).exists(x)', 'os . path . \\\n  exists ( x )', 'f"{os.path.exists(x)}"'], ['os.remove(path.exists(x))', 'path.exists(os)', 'f(os, path.exists(x))']],
  ['python', OF_SELF, ['self.kwargs["a"]', 'f ( self . kwargs [ a ] )'], ['def f(self, **kwargs):\n    kwargs["a"]', 'self.a.kwargs["b"]']],
  ['python', KEYWORD, ['connect(a, verify=False)', 'connect(\n  verify = False, # why\n  b=1)'], ['connect(verify, False)', 'connect(a.verify(b), x=False)']],
  ['python', KEYWORD_LIKE, ['connect(a, verify=False)', 'connect(ssl = False)'], ['connect(verifying, x=False)']],
  ['go', { pattern: 'http.Get($X)' }, ['package p\nfunc f() { http.Get(x) }', 'package p\nimport h "net/http"\nfunc f() { h.Get(x) }'], ['package p\nfunc f() { m.Get(http) }']],
  ['go', { pattern: 'chi.URLParam($X)' }, ['package p\nimport c "github.com/go-chi/chi/v5"\nfunc f() { c.URLParam(x) }', 'package p\nimport c "example.org/chi-go"\nfunc f() { c.URLParam(x) }'], ['package p\nfunc f() { m.URLParam(chi) }']],
  ['go', { pattern: 'tls.Config{InsecureSkipVerify: true}' }, ['package p\nvar x = tls.Config{InsecureSkipVerify: true}'], ['package p\nfunc f() { x := tls.Config{}; if InsecureSkipVerify { } }']],
  ['go', { pattern: 'http.Get($X)' }, ['package p\nimport (\n  "os"\n  // why\n  h "net/http"\n)\nfunc f() { h.Get(x) }', 'package p\nimport h `net/http`\nfunc f() { h.Get(x) }', 'package p\nimport "net/http"\nfunc f() { http.Get(x) }'], ['package p\nimport "net/http"\nfunc f() { m.Get(x) }', 'package p\nimport (\n  "os"\n  "net/http"\n)\nfunc f() { m.Get(x) }']],
  ['java', { pattern: 'Files.list($X)' }, ['class A { void f() { Files.list(x); } }', 'class A { void f() { java.nio.file.Files . list(x); } }', 'import java.nio.file.Files;\nclass A { void f() { Files\n  .list(x); } }', 'class A { void f() { Files.<B>list(x); } }'], ['import java.nio.file.Files;\nclass A { void f() { a.list(x); } }']],
  ['java', { pattern: 'java.nio.file.Files.list($X)' }, ['import static java.nio.file.Files.list;\nclass A { void f() { list(x); } }', 'import java.nio.file.Files;\nclass A { void f() { Files.list(x); } }'], ['class A { void f() { java.nio.file.Paths.list(Files); } }']],
  ['java', { pattern: '@Get(...)\n$T $F(...) { ... }' }, ['class A { @Get("/") void f() { } }', 'class A { @ Get ("/") void f() { } }'], ['class A { void f() { Get("/"); } }']],
  ['csharp', { pattern: 'File.Delete($X)' }, ['File.Delete(x);', 'File\n  .Delete(x);', 'f(File?.Delete(x));'], ['using System.IO.File;\na.Delete(x);']],
  ['csharp', { pattern: 'System.IO.File.Delete($X)' }, ['using System.IO;\nFile.Delete(x);', 'System.IO.File.Delete(x);', 'using IO = System.IO;\nIO.File.Delete(x);'], ['a.System.IO.File(b); c.Delete(x);']],
  ['php', { pattern: 'Http::get($X)' }, ['<?php Http::get($x);', '<?php Http :: get ($x);'], ['<?php use A\\Http; $a->get($x);']],
  ['php', { pattern: 'Firebase\\JWT\\JWT::encode($X)' }, ['<?php use Firebase\\JWT\\JWT;\nJWT::encode($x);', '<?php use Firebase\\JWT\\JWT as J;\nJ::encode($x);', '<?php use Firebase\\JWT\\{Key, JWT as J};\nJ::encode($x);', '<?php \\Firebase\\JWT\\JWT::encode($x);', '<?php Firebase\\JWT\\JWT::encode($x);'], []],
  ['yaml', { pattern: 'user: $X' }, ['user: 0', 'a:\n  "user" : 0', '{a: 1, user: 0}', '? user\n: 0', '? user # why\n: 0'], ['a: the user is', 'runAsUser: 1\nb: user']],
  ['yaml', { pattern: 'pull-policy: $X' }, ['pull-policy: 0', "'pull-policy': 0"], ['a: policy']],
  ['php', { pattern: 'system($X)' }, ['<?php system ($x);', '<?php \\system($x);', '<?php (system)($x);', '<?php system /* why */ ($x);'], ['<?php // the system is\n$a->system = f("system");']],
  ['php', { pattern: 'echo $X' }, ['<?php echo $x;', '<?php echo ($x);'], []],
  ['php', { pattern: 'require($X)' }, ['<?php require $x;', '<?php require($x);'], []],
  ['php', { pattern: '$A->query($X)' }, ['<?php $a->query($x);', '<?php $a -> query ($x);', '<?php $a?->query($x);'], ['<?php $a->query = $b;']],
  ['go', { pattern: '$A.Query($X)' }, ['package p\nfunc f() { a.Query(x) }', 'package p\nfunc f() { a.\n\tQuery(x) }', 'package p\nfunc f() { (a.Query)(x) }'], ['package p\nfunc f() { f(a.Query) }']],
  ['go', { patterns: [{ pattern: '$CHECK($X)' }, { 'metavariable-regex': { metavariable: '$CHECK', regex: '^(?:bcrypt\\.Compare|hmac\\.Equal)$' } }] }, ['package p\nfunc f() { bcrypt.Compare(x) }', 'package p\nfunc f() { hmac.Equal (x) }'], ['package p\nfunc f() { bcrypt.Hash(x); a.Compare(x) }']],
  ['go', { pattern: 'make($X)' }, ['package p\nfunc f() { make(x) }'], ['package p\nvar a = b{make: c}']],
  ['csharp', { pattern: '$A.Query($X)' }, ['a.Query(x);', 'a?.Query(x);', 'a.Query<B>(x);', 'a!.Query(x);', 'this.Query (x);'], ['a.Query = x;']],
  ['csharp', { patterns: [{ pattern: '$A.Query($X)' }, { 'metavariable-regex': { metavariable: '$A', regex: '(?i)^(?:\\w+\\.)*_?request$' } }] }, ['this._request.Query(x);', 'Request?.Query<B>(x);'], ['a.Query(request);', 'request.Query = x;']],
  ['java', { pattern: '$A.query($X)' }, ['class A { void f() { a.query(x); } }', 'class A { void f() { a.<B>query(x); } }', 'class A { void f() { a()\n  .query(x); } }'], ['class A { void f() { a.query = x; b(A::query); } }']],
  ['typescript', { pattern: '$A.query($X)' }, ['a.query(x)', 'a?.query?.(x)', '(a.query)(x)', 'a.query!(x)', 'a.query<B>(x)', '((a.query))(x)', '(a).query(x)'], ['a.query = x; f(a.query)']],
  ['javascript', { pattern: 'a.query(...)' }, ['a.query()', 'a /* b */ . query // c\n ()', "const { query } = require('a'); query(1)"], []],
  ['ruby', { pattern: 'File.unlink($X)' }, ['File.unlink(x)', 'File\n  .unlink(x)'], ['a.unlink(File)']],
  ['ruby', { pattern: 'connect(..., verify: false, ...)' }, ['connect(verify: false)', 'connect(a, :verify => false)', 'connect a, verify: false'], ['connect(verify, a: false)']],
];

describe('what a file needs for a pattern', () => {
  for (const [language, source, matched, unlike] of IN_LANGUAGES) {
    for (const code of matched) {
      it(`is there in ${language}: ${code}`, async () => {
        assert.ok((await matchesOf(language, source, code)).length > 0, 'it matches');
        assert.ok(meets(await compile(language, source), code));
      });
    }
    for (const code of unlike) {
      it(`is not there in ${language}: ${code}`, async () => {
        assert.deepEqual(await matchesOf(language, source, code), []);
        assert.ok(!meets(await compile(language, source), code));
      });
    }
  }


  for (const [language, cases] of [['javascript', MATCHED], ['typescript', MATCHED], ['typescript', TYPED]] as const) {
    for (const [source, code] of cases) {
      it(`is there in ${language}: ${code}`, async () => {
        assert.ok((await matchesOf(language, source, code)).length > 0, 'it matches');
        assert.ok(meets(await compile(language, source), code));
      });
    }

    it(`is there in ${language} whatever stands between tokens`, async () => {
      const formulas = await Promise.all(cases.map(async ([source, code]) => ({ source, code, formula: await compile(language, source) })));
      const between = fc.constantFrom(' ', '\n', '\r\n  ', '/**/', ' /* a, b = } ( */ ', ' // { "\n', "// don't ) =>\n", '/* it\'s */', '/* // */\n');
      await fc.assert(fc.asyncProperty(fc.constantFrom(...formulas), fc.array(between, { minLength: 40, maxLength: 40 }), async ({ source, code, formula }, spaces) => {
        const text = `before();\n${code.replace(/ /g, () => spaces.pop() ?? ' ')}\nafter();`;
        // A line break may end a statement, so that not all of it still matches.
        if ((await matchesOf(language, source, text)).length > 0) assert.ok(meets(formula, text), text);
      }), { numRuns: 300 });
    });
  }

  for (const [source, code] of UNLIKE) {
    it(`is not there in ${code.replace(/\s+/g, ' ')}`, async () => {
      assert.deepEqual(await matchesOf('typescript', source, code), []);
      assert.ok(!meets(await compile('typescript', source), code));
    });
  }
});

function meets(formula: Formula, code: string): boolean {
  const requirement = requirementOf(formula);
  const finder = createLiteralFinder(literalsIn(requirement));
  return finder.find(code).meets(requirement);
}
