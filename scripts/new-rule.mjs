// npm run new-rule -- DOMAIN RULE-ID: makes rules/DOMAIN/RULE-ID/ with everything a rule needs, ready to fill in.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const LANGUAGE = {
  javascript: { names: '[javascript, typescript]', extension: 'js', comment: '//', bad: 'dangerous(input);', ok: 'harmless(input);' },
  python: { names: '[python]', extension: 'py', comment: '#', bad: 'dangerous(input)', ok: 'harmless(input)' },
};

const [domain = '', id = ''] = process.argv.slice(2);
const language = LANGUAGE[domain];
const folder = join(ROOT, 'rules', domain, id);
const mistake = findMistake();
if (mistake) {
  console.error(mistake);
  process.exitCode = 2;
} else {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files())) writeFileSync(join(folder, name), text);
  console.log(`rules/${domain}/${id}/ is ready: ${Object.keys(files()).join(', ')}. Run \`npm run test:rules -- --grep ${id}\`.`);
}

function findMistake() {
  if (!language) return `usage: npm run new-rule -- ${Object.keys(LANGUAGE).join('|')} RULE-ID (credential rules: start from a folder in rules/credentials)`;
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(id)) return `a rule id is kebab-case, such as ${domain}-dangerous-call; not "${id}"`;
  const taken = readdirSync(join(ROOT, 'rules')).some((name) => existsSync(join(ROOT, 'rules', name, id)));
  return taken ? `the rule ${id} exists already` : undefined;
}

function files() {
  const { names, extension, comment, bad, ok } = language;
  return {
    'rule.yaml': `rules:
  - id: ${id}
    languages: ${names}
    severity: HIGH
    message: >-
      Say what is wrong here. Say what it allows.
    metadata:
      category: security
      confidence: MEDIUM
      cwe:
        - "CWE-000: Name of the weakness"
      references:
        - https://cwe.mitre.org/
    pattern: dangerous(...)
`,
    [`bad.${extension}`]: `${comment} ruleid: ${id}\n${bad}\n`,
    [`ok.${extension}`]: `${comment} ok: ${id}\n${ok}\n`,
    'runbook.md': `# Title that a developer understands

## What it means

What an attacker gains, in one paragraph.

## What to do

1. The first step, with code.

## How to know it is done

The check that shows it.

## When it is not a problem

Where the code is right as it is, and \`${comment} wardlight-ignore ${id}: the reason\`.

## References

- [CWE](https://cwe.mitre.org/)
`,
  };
}
