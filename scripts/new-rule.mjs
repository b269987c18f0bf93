// npm run new-rule -- DOMAIN RULE-ID: makes rules/DOMAIN/RULE-ID/ with everything a rule needs, ready to fill in.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** What a folder of each domain begins with: the languages of its rules, the fixtures' extension, and a line of code that is wrong and one that is right. */
const LANGUAGE = {
  javascript: { names: '[javascript, typescript]', extension: 'js' },
  python: { names: '[python]', extension: 'py', comment: '#', end: '' },
  java: { names: '[java]', extension: 'java', before: ['class C {', '  void f(String input) {'], indent: '    ', after: ['  }', '}'] },
  kotlin: { names: '[kotlin]', extension: 'kt', end: '' },
  go: { names: '[go]', extension: 'go', end: '', before: ['package main', '', 'func f(input string) {'], indent: '\t', after: ['}'] },
  csharp: { names: '[csharp]', extension: 'cs', before: ['class C {', '  void F(string input) {'], indent: '    ', after: ['  }', '}'] },
  php: { names: '[php]', extension: 'php', before: ['<?php'], call: 'dangerous($input)', harmless: 'harmless($input)' },
  ruby: { names: '[ruby]', extension: 'rb', comment: '#', end: '' },
  bash: { names: '[bash]', extension: 'sh', comment: '#', end: '', call: 'dangerous "$input"', harmless: 'harmless "$input"', pattern: 'dangerous ...' },
  docker: { names: '[dockerfile]', extension: 'dockerfile', comment: '#', end: '', before: ['FROM scratch'], call: 'RUN dangerous', harmless: 'RUN harmless', pattern: 'RUN dangerous' },
  terraform: { names: '[terraform]', extension: 'tf', comment: '#', end: '', before: ['resource "thing" "one" {'], indent: '  ', after: ['}'], call: 'dangerous = true', harmless: 'dangerous = false', pattern: 'dangerous = true' },
  kubernetes: yaml(),
  compose: yaml(),
  'github-actions': yaml(),
  'gitlab-ci': yaml(),
  template: { names: '[generic]', extension: 'html', comment: '<!--', close: ' -->', end: '', call: '<dangerous>', harmless: '<harmless>', pattern: '<dangerous>' },
};

function yaml() {
  return { names: '[yaml]', extension: 'yaml', comment: '#', end: '', call: 'dangerous: true', harmless: 'dangerous: false', pattern: "'dangerous: true'" };
}

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

/**
 * @typedef {{ names: string, extension: string, comment?: string, close?: string, end?: string, before?: string[], indent?: string, after?: string[],
 *   call?: string, harmless?: string, pattern?: string }} Language
 */

/** @param {Language} of */
function codeRule(of) {
  const { names, extension, call = 'dangerous(input)', harmless = 'harmless(input)', pattern = 'dangerous(...)' } = of;
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
      owasp: ["A00:2021 - Name"]
      references:
        - https://cwe.mitre.org/
    pattern: ${pattern}
`,
    [`bad.${extension}`]: fixture(of, 'ruleid', call),
    [`ok.${extension}`]: fixture(of, 'ok', harmless),
    'runbook.md': `# Title that a developer understands

## What to do

1. The first step, with code in the idiom of the language.
`,
  };
}

/** @param {Language} of */
function fixture({ comment = '//', close = '', end = ';', before = [], indent = '', after = [] }, annotation, code) {
  return [...before, `${indent}${comment} ${annotation}: ${id}${close}`, `${indent}${code}${end}`, ...after, ''].join('\n');
}
