// npm run new-rule -- DOMAIN RULE-ID: makes rules/DOMAIN/RULE-ID/ with everything a rule needs, ready to fill in.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const LANGUAGE = {
  javascript: { names: '[javascript, typescript]', extension: 'js', comment: '//', bad: 'dangerous(input);', ok: 'harmless(input);' },
  python: { names: '[python]', extension: 'py', comment: '#', bad: 'dangerous(input)', ok: 'harmless(input)' },
};

const CREDENTIALS = 'credentials';

const [domain = '', id = ''] = process.argv.slice(2);
const language = LANGUAGE[domain];
const folder = join(ROOT, 'rules', domain, id);
const mistake = findMistake();
if (mistake) {
  console.error(mistake);
  process.exitCode = 2;
} else {
  mkdirSync(folder, { recursive: true });
  const files = language ? codeRule(language) : credentialRule();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  console.log(`rules/${domain}/${id}/ is ready: ${Object.keys(files).join(', ')}. Run \`npm run test:rules -- --grep ${id}\`.`);
}

function findMistake() {
  if (!language && domain !== CREDENTIALS) return `usage: npm run new-rule -- ${Object.keys(LANGUAGE).join('|')} RULE-ID, or npm run new-rule -- ${CREDENTIALS} PROVIDER`;
  if (domain === CREDENTIALS && !/^[a-z][a-z0-9-]*$/.test(id)) return `a provider's folder is its name in kebab-case, such as acme-cloud; not "${id}"`;
  if (language && !/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(id)) return `a rule id is kebab-case, such as ${domain}-dangerous-call; not "${id}"`;
  const taken = readdirSync(join(ROOT, 'rules')).some((name) => existsSync(join(ROOT, 'rules', name, id)));
  return taken ? `rules/*/${id} exists already` : undefined;
}

/** A kind of credential is tested by its format and near-misses, and shares the runbook of its domain. */
function credentialRule() {
  const variable = `${id.replaceAll('-', '_').toUpperCase()}_API_KEY`;
  return {
    'rule.yaml': `rules:
  - id: ${id}-api-key
    languages: [generic]
    severity: HIGH
    message: >-
      This is an API key of the provider.
      Whoever reads the file can use it; revoke it and read it from the environment.
    metadata:
      category: security
      confidence: HIGH
      cwe: ["CWE-798: Use of Hard-coded Credentials"]
      owasp: ["A07:2021 - Identification and Authentication Failures"]
      provider: Name of the provider
      revoke-url: https://example.com/settings/keys
      env-name: ${variable}
      references:
        - https://example.com/docs/the-page-that-documents-the-format
    credential:
      keywords: [${id}_]
      pattern: '${id}_[A-Za-z0-9]{32}'
      checks: [standalone, random]
      format: '${id}_[A-Za-z0-9]{32}'
      near-misses:
        - '${id}_[A-Za-z0-9]{31}'
        - '${id}_x{32}'
        - '${id}_[A-Za-z0-9]{20}-[A-Za-z0-9]{11}'
`,
  };
}

/** @param {(typeof LANGUAGE)['python']} of */
function codeRule({ names, extension, comment, bad, ok }) {
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
      weakness: name-of-a-file-in-rules-weaknesses
      cwe:
        - "CWE-000: Name of the weakness"
      references:
        - https://cwe.mitre.org/
    pattern: dangerous(...)
`,
    [`bad.${extension}`]: `${comment} ruleid: ${id}\n${bad}\n`,
    [`ok.${extension}`]: `${comment} ok: ${id}\n${ok}\n`,
    'runbook.md': `# Title that a developer understands

## What to do

1. The first step, with code in the idiom of the language.
`,
  };
}
