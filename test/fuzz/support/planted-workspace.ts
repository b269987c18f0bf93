import { createDraw } from '../../../server/src/core/tokens/draw';
import type { Planted } from './planted';

/** Ways to write a value down that Wardlight finds, and findings of other rules around it that quote their line. */
const LINES: readonly (readonly [string, (value: string, n: number) => string])[] = [
  ['js', (value, n) => `const password${n} = "${value}";`],
  ['js', (value) => `const db = { host: "h", password: '${value}', rejectUnauthorized: false };`],
  ['js', (value) => `const secret = "${value}"; eval(req.query["${value}"]); // ${value}`],
  ['js', (value) => `fetch("https://me:${value}@example.com/a"); const apiKey = \`${value}\`;`],
  ['js', (value, n) => `// wardlight-ignore keyed-password: it is ${value} itself\nconst password${n} = "${value}";`],
  ['js', (value) => `const password = "${value}" // gitleaks:allow ${value}`],
  ['js', (value) => `const a = ((( { password: "${value}" \n`],
  ['py', (value, n) => `password_${n} = "${value}"; import hashlib; hashlib.md5("${value}")`],
  ['py', (value) => `password = "${value}"\neval(input("${value}"))\nimport yaml; yaml.load("${value}", Loader=yaml.Loader)`],
  ['ts', (value) => `const config: Config = { password: "${value}", tls: { rejectUnauthorized: false } };`],
  ['env', (value, n) => `DB_PASSWORD_${n}=${value}`],
  ['json', (value) => `{"password": ${JSON.stringify(value)}, "list": [{"api_key": ${JSON.stringify(value)}}]}`],
  ['json', (value) => `{${JSON.stringify(value)}: ${JSON.stringify(value)}}`],
  ['yaml', (value, n) => `services:\n  db${n}:\n    password: ${JSON.stringify(value)}`],
  ['properties', (value) => `spring.datasource.password=${value}`],
  ['xml', (value) => `<add key="password" value="${value.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}"/>`],
];

/** Rules of a team whose messages and fixes would like to say what they found. */
const NOSY_RULES = [
  'rules:', '  - id: team-quotes-argument', '    languages: [javascript, typescript]', '    severity: WARNING', "    message: 'It was called with $X, in $F.'",
  '    metadata: { confidence: HIGH, category: security }', '    pattern: $F($X)', "    fix: 'safe($X)'", '  - id: team-quotes-value', '    languages: [javascript, python]', '    severity: ERROR',
  "    message: 'The value $V stands here.'", '    metadata: { confidence: HIGH, category: security }', '    pattern: $K = $V', '',
].join('\n');

/** A workspace with each value in a few files, and in settings that are broken by it. */
export function plantedFiles(seed: string, planted: readonly Planted[]): Record<string, string> {
  const draw = createDraw(`files ${seed}`);
  const files: Record<string, string> = { 'team/nosy.yaml': NOSY_RULES };
  planted.forEach(({ value }, n) => {
    for (let copy = 0; copy < 3; copy++) {
      const [extension, write] = LINES[draw(LINES.length)]!;
      const path = `src/f${draw(planted.length)}.${extension}`;
      files[path] = `${files[path] ?? ''}${write(value, n)}\n`;
    }
  });
  const [first, second] = planted;
  // A value may be the name of another. Not a password: under such a name nothing can tell that it is one.
  const tokens = planted.filter(({ template }) => !template.startsWith('{{token:password:'));
  files['src/names.json'] = JSON.stringify(Object.fromEntries(tokens.map(({ value }, n) => [value, tokens[(n + 1) % tokens.length]?.value])));
  return {
    ...files,
    'wardlight.yaml': `rule-files:\n  - team\nrules:\n  x: "${first?.value}"\n${second?.value}:\n`,
    'team/broken.yaml': `rules:\n  - id: x\n    severity: ${first?.value}\n    pattern: foo("${second?.value}")\n    message: "${first?.value}\n`,
    'wardlight-baseline.json': `{\n  "version": 1,\n  "${first?.value}": "${second?.value}",\n${first?.value}\n}\n`,
    '.gitignore': `${second?.value}\n`,
  };
}
