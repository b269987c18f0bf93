/** Makes a text with `{{token:…}}` templates into one with values. */
type Expand = (text: string) => string;

const TLS = 'const agent = new https.Agent({ rejectUnauthorized: false });';
const TLS_RULE = 'javascript-tls-verification-disabled';
const PASSWORD = 'const login = { user: "parcel", password: "{{token:password:hostile}}" };';
const GITHUB = 'const token = "{{token:github-token:hostile}}";';
const YAML_LOAD = 'import yaml\nplan = yaml.load(text, Loader=yaml.Loader)\n';
const BOTH = `const https = require('node:https');\n${TLS}\n${GITHUB}\n`;

/** Files that no well-behaved program writes, and the settings that a team may have. */
export function hostileFiles(expand: Expand): ReadonlyMap<string, Uint8Array> {
  const texts = { ...lineEnds(), ...characters(), ...syntax(), ...ignores(), ...settings(), ...sizes() };
  const files = Object.entries(texts).map(([path, text]): [string, Uint8Array] => [path, encode(expand(text))]);
  return new Map([...files, ...encodings(expand)]);
}

/** What `src/known.js` was when the baseline was written: one finding less. */
export const KNOWN = { path: 'src/known.js', text: `${GITHUB}\n${TLS}\n` };

function lineEnds(): Record<string, string> {
  return {
    'src/crlf.js': BOTH.replaceAll('\n', '\r\n'),
    'src/crlf.py': YAML_LOAD.replaceAll('\n', '\r\n'),
    'src/cr.js': BOTH.replaceAll('\n', '\r'),
    'src/mixed.js': `\r\n\r${BOTH}\r\n${PASSWORD}\r\n\n${TLS}`,
    'src/separators.js': `const a = 'one\u2028two\u2029three'; ${TLS}\n${GITHUB}\n`,
    'src/crlf.env': 'FIRST=1\r\nGITHUB_TOKEN={{token:github-token:crlf}}\r\nDB_PASSWORD="{{token:password:crlf}}"\r\n',
    'src/crlf.yaml': 'database:\r\n  password: {{token:password:yaml}}\r\n  url: postgres://parcel:{{token:password:url}}@db.internal/parcel\r\n',
    'src/key.pem': '{{token:private-key:pem}}\n'.replaceAll('\n', '\r\n'),
  };
}

function characters(): Record<string, string> {
  return {
    'src/bom.js': `\uFEFF${BOTH}`,
    'src/bom.env': '\uFEFFDB_PASSWORD={{token:password:bom}}\n',
    'src/two-boms.js': `\uFEFF\uFEFF${TLS}\n`,
    'src/astral.js': `/* 😀👩‍👩‍👧 𝒳 */ ${TLS}\n/* é e\u0301 \u202Eright to left\u202C */ ${GITHUB}\n`,
    'src/lone.js': `/* \uD83D and \uDE00 */ ${TLS}\n/* \uDC00 */ ${PASSWORD}\n`,
    'src/lone.py': `# \uD800\n${YAML_LOAD}password = "{{token:password:lone}}" # \uDBFF\n`,
    'src/nul.txt': `binary\0data\n${GITHUB}\n`,
    'src/late-nul.js': `${'// padding\n'.repeat(1000)}// \0\n${GITHUB}\n`,
    'src/control.js': `\u0001\u001B[31m// colour\n${GITHUB}\n`,
    'src/ümlaut und leer.js': BOTH,
    'src/#hash%20?.js': BOTH,
    'src/empty.js': '',
    'src/newline.py': '\n',
  };
}

function syntax(): Record<string, string> {
  return {
    'src/broken.js': `function (((\n${TLS}\n}}}} const = ;\n${PASSWORD}\nclass { \`\n`,
    'src/broken.ts': `interface {{{ a:;\n${TLS}\n${GITHUB}\ntype = <>\n`,
    'src/broken.tsx': `const a = <div><p></div>;\n${TLS}\n${GITHUB}\n`,
    'src/broken.py': `def f(:\n  import yaml\n plan = yaml.load(text, Loader=yaml.Loader)\n\t  token = "{{token:github-token:py}}"\n`,
    'src/broken.json': '{ "password": "{{token:password:json}}", "open": [1, 2, \n "apiKey": "{{token:sendgrid-api-key:json}}"',
    'src/broken.yaml': 'a: [b\n  password: "{{token:password:broken}}"\n\tc: {\n',
    'src/open-string.js': `const a = "never closed\n${TLS}\nconst b = \`never \${closed\n${GITHUB}\n`,
    'src/deep.js': `${'['.repeat(3000)}${'{a:'.repeat(500)}\n${TLS}\n${GITHUB}\n`,
    'src/wrong-name.py': BOTH,
    'src/no-extension': `${GITHUB}\n`,
    'src/twice.js': `${TLS}\n${TLS}\n${GITHUB}\n${GITHUB}\n${PASSWORD}\n  ${PASSWORD}\n`,
  };
}

function ignores(): Record<string, string> {
  return {
    'src/ignored.js': [
      `// wardlight-ignore ${TLS_RULE}: the peer is on this machine`, TLS,
      `${TLS} // nosemgrep`, `${TLS} // nosemgrep: ${TLS_RULE}`, `${TLS} // nosemgrep: another-rule`,
      `// wardlight-ignore ${TLS_RULE} until 2001-01-31: it has ended`, TLS,
      `// wardlight-ignore ${TLS_RULE} until 2999-12-31: it runs`, TLS,
      '// wardlight-ignore', TLS, `// wardlight-ignore ${TLS_RULE}`, TLS, `// wardlight-ignore no-such-rule: why`, TLS,
      `${GITHUB} // gitleaks:allow`, `${GITHUB} // pragma: allowlist secret`, '// pragma: allowlist nextline secret', GITHUB,
      '// wardlight-ignore github-token: it is {{token:github-token:hostile}} itself', GITHUB, '',
    ].join('\n'),
    'src/ignored.py': `import yaml\r\n# wardlight-ignore python-yaml-unsafe-load: our own file\r\nplan = yaml.load(text, Loader=yaml.Loader)\r\n`,
    'src/ignored.env': '# wardlight-ignore keyed-password: a test account\nDB_PASSWORD={{token:password:ignored}}\nOTHER_PASSWORD={{token:password:other}}\n',
    'src/ignored.json': '{\n  "password": "{{token:password:no-comments}}"\n}\n',
  };
}

function settings(): Record<string, string> {
  return {
    'wardlight.yaml': [
      'pace: scan', 'rules:', '  url-credential: off', '  python-yaml-unsafe-load:', '    severity: low', '  google-api-key:', '    severity: critical',
      '  no-such-rule: off', 'paths:', '  exclude:', '    - excluded/**', '  tests:', '    - checks/**', 'rule-files:', '  - team-rules', 'unknown-key: 1', '',
    ].join('\n'),
    'team-rules/no-alert.yaml': [
      'rules:', '  - id: team-no-alert', '    languages: [javascript, typescript]', '    severity: WARNING', '    message: The page asks by itself.',
      '    metadata: { confidence: LOW, category: security }', '    pattern: alert(...)', '',
    ].join('\n'),
    'team-rules/broken.yaml': 'rules:\n  - id: Broken Rule\n    languages: [cobol]\n',
    'src/team.js': `alert('😀 hello');\n  alert(1); alert(2);\n`,
    [KNOWN.path]: `${KNOWN.text}${TLS}\n`,
    'src/off.yaml': 'url: postgres://parcel:{{token:password:off}}@db.internal/parcel\n',
    'src/maps.js': 'const key = "{{token:google-api-key:severity}}";\n',
    'excluded/secret.js': BOTH,
    'checks/secret.js': BOTH,
    'test/app.test.ts': `${TLS}\n${GITHUB}\n`,
    'examples/app.js': BOTH,
    '.gitignore': 'ignored/\n',
    'ignored/secret.js': BOTH,
    'node_modules/dependency/index.js': BOTH,
  };
}

function sizes(): Record<string, string> {
  const filler = 'const value = compute(1, 2, 3);\n';
  return {
    'src/large.js': `${GITHUB}\n${TLS}\n${filler.repeat(36_000)}`,
    'src/minified.js': `${'var a=1;'.repeat(800)}${TLS}${GITHUB}\n`,
    'src/bundle.min.js': `${BOTH}${'var a=1;'.repeat(400)}`,
    'src/generated.js': `// Code generated by a tool. DO NOT EDIT.\n${BOTH}`,
    'src/too-large.txt': `${GITHUB}\n${'0123456789abcde\n'.repeat(330_000)}`,
    'package-lock.json': '{ "name": "a", "token": "{{token:npm-token:lock}}" }\n',
    'src/many.js': Array.from({ length: 60 }, (_, i) => `const a${i} = new https.Agent({ rejectUnauthorized: false });`).join('\n'),
  };
}

function encodings(expand: Expand): [string, Uint8Array][] {
  const text = expand(BOTH);
  const swapped = Buffer.from(`\uFEFF${text}`, 'utf16le').swap16();
  const invalid = Buffer.concat([Buffer.from([0x2f, 0x2a, 0xff, 0xfe, 0xc0, 0x80, 0xed, 0xa0, 0x80, 0x2a, 0x2f]), Buffer.from(text)]);
  return [
    ['src/utf16le.js', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['src/utf16be.js', swapped],
    ['src/latin1.js', Buffer.from(`/* gr\u00fc\u00dfe */ ${text}`, 'latin1')],
    ['src/invalid.js', invalid],
    ['src/picture.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3])],
  ];
}

/** A lone surrogate has no place in UTF-8: it becomes U+FFFD, which is as long in UTF-16. */
function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
