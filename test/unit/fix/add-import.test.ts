import assert from 'node:assert/strict';
import { addImport } from '../../../server/src/core/fix/imports';
import { applyEdits } from '../../../server/src/core/span';

/** The text with what the fix imports, or undefined when nothing can be imported. */
function withImport(language: string, text: string, name: string): string | undefined {
  const edits = addImport(language, text, name);
  return edits && applyEdits(text, edits);
}

function adds(what: string, language: string, name: string, before: string, after: string | undefined): void {
  it(what, () => assert.equal(withImport(language, before, name), after));
}

describe('the import that a fix needs', () => {
  describe('in Python', () => {
    adds('stands in the order of the alphabet', 'python', 'hmac', 'import flask\nimport os\n\nrun()\n', 'import flask\nimport hmac\nimport os\n\nrun()\n');
    adds('comes before the first statement', 'python', 'hmac', '"""What it is for."""\nrun()\n', '"""What it is for."""\n\nimport hmac\n\nrun()\n');
    adds('is there among others', 'python', 'hmac', 'import os, hmac\n', 'import os, hmac\n');
    adds('is not there under another name', 'python', 'hmac', 'import hmac as h\n', 'import hmac\nimport hmac as h\n');
  });
  describe('in Go', () => {
    const name = 'crypto/subtle';
    adds('goes into the group', 'go', name, 'package a\n\nimport (\n\t"bytes"\n\t"fmt"\n\n\t"other.example/x"\n)\n',
      'package a\n\nimport (\n\t"bytes"\n\t"crypto/subtle"\n\t"fmt"\n\n\t"other.example/x"\n)\n');
    adds('goes to the end of the first block', 'go', name, 'package a\n\nimport (\n\t"bytes"\n)\n', 'package a\n\nimport (\n\t"bytes"\n\t"crypto/subtle"\n)\n');
    adds('stands beside a single one', 'go', name, 'package a\n\nimport "fmt"\n', 'package a\n\nimport "crypto/subtle"\nimport "fmt"\n');
    adds('stands below the package clause', 'go', name, 'package a\n\nfunc f() {}\n', 'package a\n\nimport "crypto/subtle"\n\nfunc f() {}\n');
    adds('is there', 'go', name, 'package a\n\nimport (\n\t"crypto/subtle"\n)\n', 'package a\n\nimport (\n\t"crypto/subtle"\n)\n');
    adds('is refused where another package has the name', 'go', 'crypto/rand', 'package a\n\nimport "math/rand"\n', undefined);
    adds('is refused where it has another name', 'go', name, 'package a\n\nimport s "crypto/subtle"\n', undefined);
  });
  describe('in JavaScript', () => {
    adds('follows the last import', 'javascript', 'crypto', "import fs from 'node:fs';\nimport b from 'b';\n\nrun();\n",
      "import fs from 'node:fs';\nimport b from 'b';\nimport crypto from 'node:crypto';\n\nrun();\n");
    adds('follows the last require, without semicolons where it has none', 'javascript', 'crypto', "const a = require('a')\nrun()\n",
      "const a = require('a')\nconst crypto = require('node:crypto')\nrun()\n");
    adds('is there', 'typescript', 'crypto', "import * as crypto from 'crypto';\n", "import * as crypto from 'crypto';\n");
    adds('is refused where the name is taken', 'javascript', 'crypto', "const a = require('a');\nfunction f(crypto) {}\n", undefined);
    adds('is refused in a page', 'javascript', 'crypto', "import { html } from './html.js';\nrun();\n", undefined);
    adds('is refused where the file has none', 'javascript', 'crypto', 'run();\n', undefined);
  });
  describe('in Java and C#', () => {
    const name = 'java.security.MessageDigest';
    adds('stands in the order of the alphabet', 'java', name, 'package a;\n\nimport java.io.File;\nimport java.util.List;\n\nclass A {}\n',
      'package a;\n\nimport java.io.File;\nimport java.security.MessageDigest;\nimport java.util.List;\n\nclass A {}\n');
    adds('follows the package', 'java', name, 'package a;\n\nclass A {}\n', 'package a;\n\nimport java.security.MessageDigest;\n\nclass A {}\n');
    adds('is there with all of its package', 'java', name, 'import java.security.*;\n', 'import java.security.*;\n');
    adds('opens a namespace', 'csharp', 'System.Security.Cryptography', 'using System;\n\nclass A {}\n', 'using System;\nusing System.Security.Cryptography;\n\nclass A {}\n');
    adds('opens the first namespace', 'csharp', 'System.Text', 'class A {}\n', 'using System.Text;\n\nclass A {}\n');
  });
  it('is refused in languages that nobody described', () => assert.equal(addImport('haskell', '', 'x'), undefined));
});
