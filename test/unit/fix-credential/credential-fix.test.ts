import assert from 'node:assert/strict';
import { createDocument } from '../../../server/src/core/document';
import { proposeCredentialFix } from '../../../server/src/core/fix/credential-fix';
import type { Fix, WorkspaceFiles } from '../../../server/src/core/fix';
import { applyEdits } from '../../../server/src/core/span';
import { expandTokens } from '../../../server/src/core/tokens';
import { detect, formats } from '../credentials/support';

const V = 'Kp4Zr!9wQx';

function propose(path: string, text: string, files: WorkspaceFiles = {}): Fix[] {
  const findings = detect(path, text);
  const [first] = findings;
  assert.ok(first, `nothing is found in ${text}`);
  return proposeCredentialFix(createDocument(path, undefined, text), first, files, findings);
}

/** The text after the first finding's fix. `V` stands for a password, token templates are expanded. */
function check(path: string, before: string, after: string, files: WorkspaceFiles = {}): void {
  it(`${path}: ${before.replace(/\s+/g, ' ').slice(0, 80)}`, () => {
    const text = expandTokens(before.replaceAll('V!', V), formats);
    const [fix] = propose(path, text, files);
    assert.ok(fix, 'no fix is offered');
    assert.equal(applyEdits(text, fix.edits), expandTokens(after.replaceAll('V!', V), formats));
  });
}

function refuse(path: string, before: string): void {
  it(`${path}: refuses ${before.replace(/\s+/g, ' ').slice(0, 80)}`, () => {
    assert.deepEqual(propose(path, expandTokens(before.replaceAll('V!', V), formats)), []);
  });
}

describe('credential fix: JavaScript', () => {
  check('a.js', "const dbPassword = 'V!';", 'const dbPassword = process.env.DB_PASSWORD;');
  check('a.js', 'x = { smtp: { password: "V!" } };', 'x = { smtp: { password: process.env.PASSWORD } };');
  check('a.js', 'const apiKey = `V!`;', 'const apiKey = process.env.API_KEY;');
  check('a.js', "function f(password = 'V!') {}", 'function f(password = process.env.PASSWORD) {}');
  check('a.js', "import { env } from 'node:process';\nconst secret = 'V!';", "import { env } from 'node:process';\nconst secret = env.SECRET;");
  check('a.js', "import { env as e, argv } from 'process';\nsecret = 'V!';", "import { env as e, argv } from 'process';\nsecret = e.SECRET;");
  check('a.js', "const { env } = require('process');\nsecret = 'V!';", "const { env } = require('process');\nsecret = env.SECRET;");
  check('a.js', "const { env } = process;\nsecret = 'V!';", 'const { env } = process;\nsecret = env.SECRET;');
  check('a.js', "const settings = process.env;\nsecret = 'V!';", 'const settings = process.env;\nsecret = settings.SECRET;');
  check('a.js', "secret = 'V!';\nconst { env } = process;", 'secret = process.env.SECRET;\nconst { env } = process;');
  check('a.js', "const url = 'postgres://app:V!@db.acme.io';", 'const url = `postgres://app:${process.env.URL_PASSWORD}@db.acme.io`;');
  check('a.js', "connect('postgres://it\\'s`:V!@db.acme.io/${x}');".replace("it\\'s`", 'app'), 'connect(`postgres://app:${process.env.POSTGRES_PASSWORD}@db.acme.io/\\${x}`);');
  check('a.js', 'const url = `redis://:V!@${host}`;', 'const url = `redis://:${process.env.URL_PASSWORD}@${host}`;');
  check(
    'a.js',
    "h = { authorization: 'Bearer {{token:github-token:1}}' };",
    'h = { authorization: `Bearer ${process.env.GITHUB_TOKEN}` };',
  );
  check('a.js', 'const key = "{{token:npm-token:1}}";', 'const key = process.env.NPM_TOKEN;');
  check('a.js', 'const ciToken = "{{token:npm-token:1}}";', 'const ciToken = process.env.CI_TOKEN;');
  check('a.js', "const secret = process.env.SESSION_SECRET || 'V!';", 'const secret = process.env.SESSION_SECRET;');
  check('a.js', "const secret = process.env['SESSION_SECRET'] ?? 'V!';", "const secret = process.env['SESSION_SECRET'];");
  check('a.js', "a.setPassword('V!')", 'a.setPassword(process.env.PASSWORD)');
  check('a.js', "pwd = 'V!'", 'pwd = process.env.PASSWORD');
  check('a.js', "const re = /['\"`]/; const half = 1 / 2; // it's\nconst secret = 'V!';", "const re = /['\"`]/; const half = 1 / 2; // it's\nconst secret = process.env.SECRET;");
  check('a.js', "x = `${ f({ secret: 'V!' }) }`;", 'x = `${ f({ secret: process.env.SECRET }) }`;');
  check('a.jsx', '<Form password="V!" />', '<Form password={process.env.PASSWORD} />');
  check('a.jsx', "<p>don't</p>;\n<Form onClick={() => 1} password='V!'></Form>", "<p>don't</p>;\n<Form onClick={() => 1} password={process.env.PASSWORD}></Form>");
  check('a.tsx', '<Form apiKey={"V!"} />', '<Form apiKey={process.env.API_KEY!} />');
  check('a.ts', "const dbPassword: string = 'V!';", 'const dbPassword: string = process.env.DB_PASSWORD!;');
  check('a.ts', "const secret: string = process.env.SECRET ?? 'V!';", 'const secret: string = process.env.SECRET!;');
  check('a.ts', 'const url: string = "postgres://app:V!@db.acme.io";', 'const url: string = `postgres://app:${process.env.URL_PASSWORD}@db.acme.io`;');
  refuse('a.js', "// password = 'V!'");
  refuse('a.js', '/* const password = "V!" */');
  refuse('a.js', "if (password === 'V!') open();");
  refuse('a.js', "if ('x' !== y || secret == 'V!') open();");
  refuse('a.js', `const json = '{"password": "V!"}';`);
  refuse('a.js', `const json = "{\\"password\\": \\"V!\\"}";`);
  refuse('a.js', 'process.env.API_TOKEN = "V!";');
  refuse('a.jsx', '<p>password = "V!"</p>'.replace('="', '= "').replace('<p>', "<p>it's "));
  refuse('a.ts', "type Password = 'V!';");
  refuse('a.js', "url = 'https://a:V!@x.acme.io https://b:V!2@y.acme.io';");
});

describe('credential fix: Python', () => {
  check('a.py', 'import os\npassword = "V!"\n', 'import os\npassword = os.environ["PASSWORD"]\n');
  check('a.py', "import os\npassword = 'V!'\n", "import os\npassword = os.environ['PASSWORD']\n");
  check('a.py', 'import os as _os\npassword = "V!"\n', 'import os as _os\npassword = _os.environ["PASSWORD"]\n');
  check('a.py', 'import sys, os\npassword = "V!"\n', 'import sys, os\npassword = os.environ["PASSWORD"]\n');
  check('a.py', 'from os import environ\npassword = "V!"\n', 'from os import environ\npassword = environ["PASSWORD"]\n');
  check('a.py', 'from os import path, environ as e\npassword = "V!"\n', 'from os import path, environ as e\npassword = e["PASSWORD"]\n');
  check('a.py', 'from os import getenv\npassword = "V!"\n', 'from os import getenv\npassword = getenv("PASSWORD")\n');
  check('a.py', 'import os.path\npassword = "V!"\n', 'import os\nimport os.path\npassword = os.environ["PASSWORD"]\n');
  check('a.py', 'password = "V!"\nimport os\n', 'import os\n\npassword = os.environ["PASSWORD"]\nimport os\n');
  check('a.py', 'password = "V!"\n', 'import os\n\npassword = os.environ["PASSWORD"]\n');
  check('a.py', '#!/usr/bin/env python\n# -*- coding: utf-8 -*-\npassword = "V!"\n', '#!/usr/bin/env python\n# -*- coding: utf-8 -*-\nimport os\n\npassword = os.environ["PASSWORD"]\n');
  check('a.py', '"""What it does."""\npassword = "V!"\n', '"""What it does."""\n\nimport os\n\npassword = os.environ["PASSWORD"]\n');
  check('a.py', '"""Doc."""\n\nfrom __future__ import annotations\n\nimport sys\nfrom x import y\n\nsecret = "V!"\n', '"""Doc."""\n\nfrom __future__ import annotations\n\nimport os\nimport sys\nfrom x import y\n\nsecret = os.environ["SECRET"]\n');
  check('a.py', 'import json\nfrom x import y\nsecret = "V!"\n', 'import json\nimport os\nfrom x import y\nsecret = os.environ["SECRET"]\n');
  check('a.py', 'from x import (\n    y,\n)\nsecret = "V!"\n', 'import os\nfrom x import (\n    y,\n)\nsecret = os.environ["SECRET"]\n');
  check('a.py', 'import json\r\nsecret = "V!"\r\n', 'import json\r\nimport os\r\nsecret = os.environ["SECRET"]\r\n');
  check('a.py', '\ufeffsecret = "V!"\n', '\ufeffimport os\n\nsecret = os.environ["SECRET"]\n');
  check('a.py', 'import os\nkey = b"{{token:github-token:2}}"\n', 'import os\nkey = os.environ["GITHUB_TOKEN"].encode()\n');
  check('a.py', 'import os\ndef f(password="V!"): pass\n', 'import os\ndef f(password=os.environ["PASSWORD"]): pass\n');
  check('a.py', 'import os\nurl = "postgres://app:V!@db.acme.io/{x}"\n', `import os\nurl = f"postgres://app:{os.environ['URL_PASSWORD']}@db.acme.io/{{x}}"\n`);
  check('a.py', "import os\nurl = f'redis://:V!@{host}'\n", `import os\nurl = f'redis://:{os.environ["URL_PASSWORD"]}@{host}'\n`);
  check('a.py', 'import os\nurl = r"redis://:V!@x.acme.io"\n', `import os\nurl = fr"redis://:{os.environ['URL_PASSWORD']}@x.acme.io"\n`);
  check('a.py', 'import os\ntoken = os.environ.get("API_TOKEN", "V!")\n', 'import os\ntoken = os.environ["API_TOKEN"]\n');
  check('a.py', "import os\ntoken = os.getenv('API_TOKEN', 'V!')\n", "import os\ntoken = os.environ['API_TOKEN']\n");
  check('a.py', 'import os\nKEY = """{{token:private-key:1}}"""\n', 'import os\nKEY = os.environ["PRIVATE_KEY"]\n');
  refuse('a.py', '# password = "V!"\n');
  refuse('a.py', 'def f():\n    """Example: password = \'V!\'"""\n');
  refuse('a.py', 'def f():\n    """\n    https://a:V!@x.acme.io\n    """\n');
  refuse('a.py', 'os.environ["API_TOKEN"] = "V!"\n');
  refuse('a.py', 'url = b"redis://:V!@x.acme.io"\n');
  refuse('a.py', 'url = "redis://:V!@x.acme.io/{}".format(1)\n');
});

describe('credential fix: other languages', () => {
  for (const [path, text] of [['a.go', 'password := "V!"'], ['a.json', '{"password": "V!"}'], ['.env', 'PASSWORD=V!'], ['a.yaml', 'password: V!']] as const) {
    refuse(path, text);
  }
});

describe('credential fix: files beside the code', () => {
  const text = `const dbPassword = '${V}';`;
  const after = (files: WorkspaceFiles, source = text): Record<string, string> => {
    const [fix] = propose('src/a.js', source, files);
    assert.ok(fix);
    return Object.fromEntries(fix.fileEdits.map((edit) => [edit.path, edit.after]));
  };
  const expectFiles = (name: string, files: WorkspaceFiles, expected: Record<string, string>, source = text) =>
    it(name, () => assert.deepEqual(after(files, source), expected));

  expectFiles('creates all three', {}, { '.env': `DB_PASSWORD="${V}"\n`, '.env.example': 'DB_PASSWORD=\n', '.gitignore': '.env\n' });
  expectFiles('appends, and ends an open last line', { '.env': 'A=1', '.env.example': 'A=', '.gitignore': 'dist' }, {
    '.env': `A=1\nDB_PASSWORD="${V}"\n`,
    '.env.example': 'A=\nDB_PASSWORD=\n',
    '.gitignore': 'dist\n.env\n',
  });
  expectFiles('keeps CRLF', { '.env': 'A=1\r\n', '.env.example': 'DB_PASSWORD=\r\n', '.gitignore': '*.env\r\n' }, { '.env': `A=1\r\nDB_PASSWORD="${V}"\r\n` });
  expectFiles('changes nothing that is there already', { '.env': `DB_PASSWORD=${V}`, '.env.example': 'DB_PASSWORD=', '.gitignore': '/.env' }, {});
  expectFiles('sees that the ignore is taken back', { '.env': `DB_PASSWORD='${V}'`, '.env.example': 'DB_PASSWORD=', '.gitignore': '.env*\n!.env\n' }, {
    '.gitignore': '.env*\n!.env\n.env\n',
  });

  it('takes another name when the name has another value', () => {
    const [fix] = propose('a.js', text, { '.env': 'DB_PASSWORD="other"\nDB_PASSWORD_2=third\n' });
    assert.equal(fix?.title, 'Move to environment variable DB_PASSWORD_3');
    assert.equal(applyEdits(text, fix.edits), 'const dbPassword = process.env.DB_PASSWORD_3;');
  });

  const quoted = (name: string, literal: string, line: string | undefined) =>
    it(`writes ${name}`, () => {
      const [fix] = propose('a.js', `const dbPassword = ${literal};`);
      assert.equal(fix?.fileEdits.find(({ path }) => path === '.env')?.after, line);
    });
  quoted('a dollar sign in single quotes', "'Kp4Zr$9wQx'", "DB_PASSWORD='Kp4Zr$9wQx'\n");
  quoted('a quote in single quotes', `'Kp4Zr"9wQx'`, `DB_PASSWORD='Kp4Zr"9wQx'\n`);
  quoted('an escaped quote as the quote', `'Kp4Zr\\'9wQx'`, `DB_PASSWORD="Kp4Zr'9wQx"\n`);
  quoted('a hash in double quotes', "'Kp4Zr#9wQx'", 'DB_PASSWORD="Kp4Zr#9wQx"\n');
  quoted('nothing where quotes of both kinds meet', `'Kp4Zr"\\'9wQx'`, undefined);

  it('writes line breaks as escapes in double quotes', () => {
    const source = expandTokens('const key = `{{token:private-key:1}}`;', formats);
    const [fix] = propose('a.js', source);
    assert.equal(fix?.fileEdits[0]?.after, `PRIVATE_KEY="${expandTokens('{{token:private-key.json:1}}', formats)}"\n`);
  });

  it('says what is left to do, and where', () => {
    const [fix] = propose('a.js', expandTokens('key = "{{token:github-token:3}}"', formats));
    assert.match(fix?.afterwards ?? '', /Revoke the GitHub credential at https:\/\/github\.com\/settings\/tokens/);
    assert.equal(fix?.preferred, true);
  });

  it('never shows the value outside the edit of .env', () => {
    const [fix] = propose('a.js', text);
    const shown = JSON.stringify({ ...fix, fileEdits: fix?.fileEdits.filter(({ path }) => path !== '.env') });
    assert.ok(!shown.includes(V));
  });
});

describe('credential fix: a key id beside its secret', () => {
  it('waits until the secret is moved', () => {
    const text = expandTokens('const pair = ["{{token:aws-access-key-id:1}}", "{{token:aws-access-key:1}}"];', formats);
    const findings = detect('a.js', text);
    assert.deepEqual(findings.map(({ ruleId }) => ruleId), ['aws-access-key-id', 'aws-access-key']);
    const count = findings.map((finding) => proposeCredentialFix(createDocument('a.js', 'javascript', text), finding, {}, findings).length);
    assert.deepEqual(count, [0, 1]);
  });
});
