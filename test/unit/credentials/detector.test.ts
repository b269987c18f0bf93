import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compileCredentials, judgeKey, readAwsAccount, splitWords } from '../../../server/src/core/credentials';
import type { SourceDocument } from '../../../server/src/core/document';
import type { RuleSource } from '../../../server/src/core/rule';
import { createRegexCompiler } from '../../../server/src/core/regex';
import { checkLinearity } from '../../../server/src/core/regex/check-linearity';
import { generateToken } from '../../../server/src/core/tokens';
import { check, detect, detectIn, detectInBytes, detector, formats, rules } from './support';

const token = (kind: string, seed = '1'): string => generateToken(kind, seed, formats);
const shaped = rules.filter(({ credential }) => credential?.format);

describe('credentials: built-in rules', () => {
  it('all load', () => {
    const { problems } = compileCredentials(rules, createRegexCompiler());
    assert.deepEqual(problems, []);
    assert.equal(detector.ruleIds.length, rules.length);
    assert.ok(rules.length >= 16, `${rules.length} rules`);
  });

  it('have expressions that run in linear time on the engine of JavaScript', () => {
    const patterns = rules.map(({ credential }) => credential?.pattern ?? '').filter((pattern) => pattern !== '');
    const flags = (pattern: string): string => (pattern.startsWith('(?i)') ? 'i' : '');
    assert.deepEqual(patterns.filter((pattern) => checkLinearity(pattern.replace('(?i)', ''), flags(pattern)) !== 'linear'), []);
    assert.ok(patterns.length >= 12);
  });

  for (const { id, credential, metadata } of shaped) {
    it(`${id}: finds every token of its own format, and names no other rule`, () => {
      const key = id === 'aws-access-key' ? 'secretAccessKey' : credential?.detector === 'named-value' ? String(metadata['env-name']) : 'x';
      fc.assert(
        fc.property(fc.string(), (seed) => {
          const value = token(id, seed);
          const text = `${key} = \`${value}\``;
          const found = detect('a.js', text).map((finding) => [finding.ruleId, text.slice(finding.span.start, finding.span.end)]);
          // What stands around a value in its format is no part of what is found.
          if (credential?.value) assert.deepEqual(found.map(([kind, part = '']) => [kind, value.includes(part)]), [[id, true]]);
          else assert.deepEqual(found, [[id, value]]);
        }),
        { numRuns: 100 },
      );
    });
  }

  for (const kind of ['github-token', 'npm-token', 'grafana-service-account-token']) {
    it(`${kind}: is doubted when one character is changed, since the checksum is wrong`, () => {
      fc.assert(
        fc.property(fc.string(), fc.nat(), (seed, at) => {
          const value = token(kind, seed);
          const index = 5 + (at % (value.length - 5));
          const changed = value.slice(0, index) + (value[index] === '7' ? '8' : '7') + value.slice(index + 1);
          assert.deepEqual(detect('a.txt', `x ${changed} x`).map(({ confidence }) => confidence), value[index] === '_' ? [] : ['low']);
        }),
      );
    });
  }

  it('finds no token inside a longer word', () => {
    for (const { id } of shaped.filter(({ credential }) => credential?.value === 0 && credential.checks.some((check) => check.startsWith('standalone')))) {
      assert.deepEqual(detect('a.txt', `x Z${token(id)}Z x`).filter(({ ruleId }) => ruleId === id), [], id);
    }
  });

  it('reads the account of an AWS key id', () => {
    assert.equal(readAwsAccount('ASIAY34FZKBOKMUTVV7A'), 609_629_065_308);
    assert.equal(readAwsAccount('AKIAIOSFODNN7AAAAAAA'), undefined);
  });
});

describe('credentials: findings', () => {
  it('carry what a fix needs, and the text of the rule', () => {
    const text = `const apiToken = '${token('password')}';`;
    const [finding] = detect('src/a.js', text);
    assert.ok(finding?.credential);
    const { literal, value, keyName, syntax } = finding.credential;
    assert.deepEqual([keyName, syntax, finding.kind, finding.scope], ['apiToken', 'code', 'credential', 'file']);
    assert.deepEqual([literal, value], [{ start: 17, end: text.length - 1 }, { start: 18, end: text.length - 2 }]);
    assert.match(finding.message, /"apiToken"/);
  });

  it('name the container when the value is only a part of a literal', () => {
    const text = `const url = "postgres://app:${token('password')}@db.acme.io";`;
    const { literal, container } = detect('a.js', text)[0]?.credential ?? {};
    assert.deepEqual([literal, container], [undefined, { start: 12, end: text.length - 1 }]);
  });

  it('carry provider and revocation page', () => {
    const { provider, revokeUrl, envName, keyName } = detect('a.py', `key = "${token('github-token')}"`)[0]?.credential ?? {};
    assert.deepEqual([provider, revokeUrl, envName, keyName], ['GitHub', 'https://github.com/settings/tokens', 'GITHUB_TOKEN', 'key']);
  });

  it('are one for a value that several rules find: the shape wins over the name', () => {
    const text = `password = "${token('gitlab-token')}"; url = "https://x:${token('github-token')}@acme.io"`;
    assert.deepEqual(detect('a.js', text).map(({ ruleId }) => ruleId), ['gitlab-token', 'github-token']);
  });

  it('never show a value in a message, nor take a name from inside one', () => {
    const kinds = fc.constantFrom(...shaped.filter(({ credential }) => !credential?.value).map(({ id }) => id), 'password');
    const prefix = fc.constantFrom('password = "', 'token: ', '{"secret": "', 'export API_KEY=', '"Bearer ', 'postgres://a:', 'secretAccessKey="');
    const path = fc.constantFrom('a.js', 'a.py', 'a.json', 'a.yaml', '.env', 'a.md');
    fc.assert(
      fc.property(kinds, fc.string(), prefix, path, (kind, seed, before, file) => {
        const value = token(kind, seed);
        // What every value of a kind has is no secret.
        const other = token(kind, `not ${seed}`);
        for (const finding of detect(file, `${before}${value}"\n`)) {
          const shown = finding.message + (finding.credential?.keyName ?? '');
          for (let at = 0; at + 8 <= value.length; at++) {
            const part = value.slice(at, at + 8);
            assert.ok(!shown.includes(part) || other.includes(part));
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('are in the order of the text and do not overlap', () => {
    const pieces = fc.array(fc.constantFrom(...shaped.map(({ id }) => token(id)), 'password="', '"', "'", '\n', 'token: ', 'secret_key=', '://a:', '@h', token('password')));
    fc.assert(
      fc.property(pieces, fc.constantFrom('a.js', 'a.yaml', 'a.txt'), (parts, path) => {
        let end = 0;
        for (const { span } of detect(path, parts.join(''))) {
          assert.ok(span.start >= end && span.end > span.start);
          end = span.end;
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('credentials: any text', () => {
  const alphabet = ['password', 'token', '=', ':', '"', "'", '`', '\\', '\n', ' ', '{', '}', '(', ')', ',', '${', '-----BEGIN PRIVATE KEY-----', '://', '@', 'Kp4Zr9wQx', '😀', '\0', '<', '>', '#'];
  it('is read without an error', () => {
    const path = fc.constantFrom('a.js', 'a.ts', 'a.py', 'a.json', 'a.yaml', '.env', 'a.xml', '', 'a.sh');
    fc.assert(fc.property(fc.array(fc.constantFrom(...alphabet)), path, (parts, file) => void detect(file, parts.join(''))), { numRuns: 2000 });
  });

  const grow = (name: string, unit: string, path = 'a.js') =>
    it(`is read in time that grows with its length: ${name}`, () => {
      const steps = [40_000, 400_000].map((length) => {
        const text = unit.repeat(length / unit.length);
        const started = process.hrtime.bigint();
        detect(path, text);
        return Number(process.hrtime.bigint() - started) / 1e6;
      });
      assert.ok(steps[1]! < Math.max(1500, steps[0]! * 40), `${steps.map((ms) => `${Math.round(ms)} ms`).join(', ')}`);
    });
  grow('one word', 'password');
  grow('names without values', 'password=');
  grow('open strings', 'password="');
  grow('pairs', 'password="Kp4Zr!9wQx";');
  grow('pairs on lines', 'password: Kp4Zr!9wQx\n', 'a.yaml');
  grow('a long line of text', 'token=abc ', 'a.txt');
  grow('headers without end', '-----BEGIN PRIVATE KEY-----\n');
  grow('URLs without host', '://a:');
  grow('backslashes', '\\"token\\":\\"');
  grow('one long value', 'a1B2');
  grow('prefixes', 'glpat-');
  grow('key ids', 'AKIA');
  grow('names of AWS', 'secret_key=');
  grow('lines in flow style', 'password: x, ', 'a.yaml');
  grow('literals on one line', "x='password=a'+");
});

describe('credentials: names', () => {
  const words = (name: string, expected: string) => it(`splits ${name}`, () => assert.equal(splitWords(name).join(' '), expected));
  words('smtpPassword2', 'smtp password 2');
  words('SMTP_PASSWORD_2', 'smtp password 2');
  words('smtp-password.2', 'smtp password 2');
  words('AWSSecretKey', 'aws secret key');
  words('x_api__key', 'x api key');
  words('', '');

  const judged = (name: string, expected: string | undefined) => it(`judges ${name} ${expected}`, () => assert.equal(judgeKey(name), expected));
  judged('password', 'strong');
  judged('DB_PASSWORD_PROD', 'strong');
  judged('mongodbpassword', 'strong');
  judged('X-Api-Key', 'strong');
  judged('SECRET_KEY_BASE', 'strong');
  judged('token', 'weak');
  judged('auth', 'weak');
  judged('tokenType', undefined);
  judged('bypass', undefined);
});

describe('credentials: rules that cannot work', () => {
  const base = rules.find(({ id }) => id === 'github-token')!;
  const broken = (name: string, credential: Partial<RuleSource['credential']>, message: RegExp) =>
    it(`${name} is a problem, and the others run`, () => {
      const rule: RuleSource = { ...base, id: 'broken', credential: { ...base.credential!, ...credential } };
      const { detector: rest, problems } = compileCredentials([rule, base], createRegexCompiler());
      assert.deepEqual(rest.ruleIds, ['github-token']);
      assert.deepEqual(problems.map(({ kind, ruleId }) => [kind, ruleId]), [['rule', 'broken']]);
      assert.match(problems[0]!.message, message);
    });
  broken('a rule without keywords', { keywords: [], pattern: '[A-Z]{20}' }, /no keywords/);
  broken('a keyword outside ASCII', { keywords: ['schlüssel'] }, /not ASCII/);
  broken('an unknown check', { checks: ['moon-phase'] }, /moon-phase/);
  broken('a pattern that is none', { pattern: '(' }, /pattern/);

  it('a rule of gitleaks without keywords is looked for by what its expression needs, in its paths, by its entropy', () => {
    const rule: RuleSource = { ...base, credential: { keywords: [], pattern: 'acme-(?:live|test)-([a-z0-9]{8})', value: 1, checks: [], format: '', minEntropy: 2, path: '\\.js$' } };
    const { detector: peer, problems } = compileCredentials([rule], createRegexCompiler());
    assert.deepEqual(problems, []);
    assert.ok(peer.keywords.texts.every((text) => text.includes('acme-')), peer.keywords.texts.join());
    const found = (path: string, text: string): string[] =>
      detectIn({ path, language: undefined, text, lines: undefined as never }, peer).map(({ span }) => text.slice(span.start, span.end));
    assert.deepEqual(found('a.js', 'acme-live-a1b2c3d4 acme-test-aaaaaaaa'), ['a1b2c3d4']);
    assert.deepEqual(found('a.py', 'acme-live-a1b2c3d4'), []);
  });

  it('a rule with paths is silent elsewhere', () => {
    const rule: RuleSource = { ...base, paths: { exclude: ['vendor'] } };
    const { detector: narrow } = compileCredentials([rule], createRegexCompiler());
    const count = (path: string): number => detectIn(documentOf(path), narrow).length;
    assert.deepEqual([count('src/a.js'), count('vendor/a.js')], [1, 0]);
  });
});

function documentOf(path: string): SourceDocument {
  const text = `x = "${token('github-token')}"`;
  return { path, language: undefined, text, lines: undefined as never };
}

/** What a detector reads, and what stands around it; pieces are joined at random. */
const PIECES = [
  'password', 'passwd', 'api_key', 'apiKey', 'token', 'DB_PASS', 'db-password', 'auth', 'secret', 'key', 'config.', 'x', '"', "'", '`', '\\"', '\\', ' ', '  ', '\t', '\n', '\r\n',
  '=', '==', '===', '=>', ':=', ':', '::', '?', '!', '??', '||', '|', ',', '(', ')', '{', '}', '[', ']', '<', '>', '/', '-', '--', '.', ';', '#', '//',
  'or ', 'to ', 'string', 'new ', 'await ', 'String', 'Buffer.from', '[]byte', 'String::from', 'getenv', 'value', 'name', 'b', 'f', '@', '$', 'export ', 'Bearer ', 'Basic ',
  '.equals(', 'compare_digest(', '"""', '// ', '# ', 'variable ', 'default', 'default=', '${', ':-', '}}', ' | ', 'return `', '.get(', '!=',
  'Kp4Zr!9wQx', 'aK3fj29dKq0PzL8x', 'aK3fj29dKq0PzL8xW7rT2', 'hunter2abc', 'user', 'https', '://', 'db.host', '5432', 'ä', '\u00a0', '\u2028', '日本', '😀', '\ufeff',
];

describe('credentials: a file and its text', () => {
  const paths = fc.constantFrom('src/a.js', 'src/a.py', 'a.json', 'a.yaml', '.env', 'a.txt', 'a.sh', 'a.xml');

  it('say the same, whatever is suspect in the bytes', () => {
    const text = fc.array(fc.constantFrom(...PIECES), { minLength: 3, maxLength: 24 }).map((parts) => parts.join(''));
    // An assignment in the middle, so that a good part of the texts has a finding.
    const assigned = fc.tuple(text, fc.constantFrom('password', 'apiKey', 'db-password', '"token"', 'key', '"--password"', 'x.token'), fc.array(fc.constantFrom(...PIECES), { maxLength: 3 }), text)
      .map(([before, name, between, after]) => `${before}${name}${between.join('')}"aK3fj29dKq0PzL8xW7rT2"${after}`);
    let found = 0;
    fc.assert(
      fc.property(paths, fc.oneof(text, assigned), (path, content) => {
        const expected = detect(path, content.replace(/^\ufeff/, ''));
        found += expected.length;
        assert.deepEqual(detectInBytes(path, Buffer.from(content)), expected);
      }),
      { numRuns: 6000 },
    );
    assert.ok(found > 100, `only ${found} findings: the texts show nothing`);
  });

  it('say the same behind rare operators', () => {
    for (const content of ['password!or "aK3fj29dKq0PzL8x"', 'f("password"!, "aK3fj29dKq0PzL8x")', 'password ?\u00a0: "aK3fj29dKq0PzL8x"', 'apiKey =\u00a0"aK3fj29dKq0PzL8x"']) {
      assert.deepEqual(detectInBytes('src/a.js', Buffer.from(content)), detect('src/a.js', content), content);
    }
    assert.equal(detectInBytes('src/a.js', Buffer.from('password!or "aK3fj29dKq0PzL8x"')).length, 1);
  });

  it('say the same of many keys in and behind literals over several lines, some of them far from where those open', () => {
    const far = '# a line of words that say nothing\n'.repeat(120);
    const pieces = ['const q = `\nother\n', '`;\n', 'q = """\n', '"""\n', 'password = Kp4Zr!9wQx\n', 'db_password: "Kp4Zr!9wQx7"\n', '  api_key = aK3fj29dKq0PzL8xW7rT2\n', 'call(name)\n', '# `quoted` words\n', far];
    const text = fc.array(fc.constantFrom(...pieces), { minLength: 4, maxLength: 16 }).map((parts) => parts.join(''));
    let found = 0;
    fc.assert(
      fc.property(paths, text, (path, content) => {
        const expected = detect(path, content);
        found += expected.length;
        assert.deepEqual(detectInBytes(path, Buffer.from(content)), expected);
      }),
      { numRuns: 500 },
    );
    assert.ok(found > 100, `only ${found} findings: the texts show nothing`);
  });

  it('say the same where bytes are no UTF-8', () => {
    const bytes = Buffer.concat([Buffer.from([0x23, 0xff, 0xc3, 0x28, 0xf0, 0x9f, 0x20, 0xe2, 0x82, 0x0a]), Buffer.from('password = "Kp4Zr!9wQx" # ü')]);
    const findings = detectInBytes('a.py', bytes);
    assert.equal(findings.length, 1);
    assert.deepEqual(findings, detect('a.py', new TextDecoder().decode(bytes)));
  });
});

describe('credentials: the mark of the tests', () => {
  check('a.js', 'const nothing = 1;');
  it('is read', () => assert.equal(detect('a.js', 'password = "Kp4Zr!9wQx"').length, 1));
});
