import type { RuleSource } from '../../server/src/core';

/** A file that holds a value as people write it down. */
export interface KindFixture {
  readonly path: string;
  readonly text: string;
  /** The value as it stands in the text, escapes and all. */
  readonly written: string;
}

/** What needs no quotes in a shell, a dotenv file or YAML. */
const PLAIN = /^[A-Za-z0-9_./+=~^-]+$/;

/** One file of each kind that credentials are found in, with a value under the provider's variable. */
export function kindFixtures({ metadata }: RuleSource, value: string): KindFixture[] {
  return writeUnder(String(metadata['env-name']), value);
}

/** @param name in upper case with `_` between its words */
export function writeUnder(name: string, value: string): KindFixture[] {
  const lower = name.toLowerCase();
  const camel = lower.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  const escaped = JSON.stringify(value).slice(1, -1);
  const json = { path: 'settings.json', text: `{\n  "service": {\n    "${camel}": "${escaped}"\n  }\n}\n`, written: escaped };
  // What stands on several lines is written as one, with escapes.
  if (/[\n"'\\]/.test(value)) return [json];
  const quote = PLAIN.test(value) ? '' : '"';
  const bare = `${quote}${value}${quote}`;
  const texts = {
    '.env': `STAGE=local\n${name}=${bare}\n`,
    'service.yaml': `service:\n  ${lower}: ${bare}\n  stage: local\n`,
    'client.js': `const client = connect({ stage: 'local', ${camel}: '${value}' });\n`,
    'client.py': `STAGE = "local"\n${name} = "${value}"\n`,
    'deploy.sh': `#!/bin/sh\nexport ${name}=${bare}\n./run.sh\n`,
  };
  return [json, ...Object.entries(texts).map(([path, text]) => ({ path, text, written: value }))];
}
