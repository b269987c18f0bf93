import { createDocument, type Engine } from '../../server/src/core';
import { splitRunbook } from '../../server/src/core/runbook';

/** What code in a runbook is called, and a file of that language. */
const FILES: Readonly<Record<string, string>> = {
  js: 'a.js', jsx: 'a.jsx', ts: 'a.ts', tsx: 'a.tsx', javascript: 'a.js', typescript: 'a.ts', python: 'a.py', py: 'a.py', java: 'A.java', kotlin: 'a.kt', go: 'a.go',
  csharp: 'A.cs', cs: 'A.cs', php: 'a.php', ruby: 'a.rb', rb: 'a.rb', bash: 'a.sh', sh: 'a.sh', dockerfile: 'Dockerfile', hcl: 'a.tf', terraform: 'a.tf', yaml: 'a.yaml', json: 'a.json',
};
const BLOCK = /^([ \t]*)```(\w+)\n([\s\S]*?)^\1```[ \t]*$/gm;

/** The findings in what a runbook tells a person to write; code without a language is looked through for credentials. */
export function findingsInCode(engine: Engine, runbook: string): readonly string[] {
  const code = splitRunbook(runbook).sections.get('What to do') ?? '';
  return [...code.matchAll(BLOCK)].flatMap(([, indent = '', language = '', text = '']) => {
    const name = FILES[language] ?? 'a.txt';
    const plain = text.replaceAll(new RegExp(`^${indent}`, 'gm'), '');
    const whole = language === 'php' && !plain.includes('<?') ? `<?php\n${plain}` : plain;
    return engine.analyze(createDocument(name, engine.languageOf(name), whole)).findings.map(({ ruleId }) => `${ruleId} in: ${plain}`);
  });
}
