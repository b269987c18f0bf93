import type { Adapter, Label, Sample } from '../samples';

interface Rule {
  readonly id: string;
  readonly name?: string;
  readonly tags?: readonly string[];
  readonly severity?: string;
  readonly confidence?: string;
  readonly applies_to?: readonly string[];
  readonly 'must-match'?: readonly string[];
  readonly 'must-not-match'?: readonly string[];
}

/** What DevSkim's tags are about. */
const TAGS: readonly (readonly [RegExp, readonly number[]])[] = [
  [/Certificate|TLS\.CertificateValidation/i, [295]], [/Implementation\.TLS|Protocol\.(?:SSL|TLS)/i, [327, 326]], [/Hash/i, [328]], [/Cipher|Symmetric|BlockMode/i, [327]], [/Random|PRNG/i, [338]],
  [/Credential|HardcodedPassword|Secret/i, [798]], [/Deserial/i, [502]], [/SQL/i, [89]], [/XXE|XML/i, [611]], [/DangerousMethod\.?(?:Eval|JS)?/i, [95, 78]], [/DynamicExecution|CodeInjection/i, [95]],
  [/KeySize|KeyLength/i, [326]], [/Cookie/i, [614, 1004]], [/FilePermission/i, [732]], [/TempFile/i, [377]],
];
const EXTENSIONS: Readonly<Record<string, string>> = {
  javascript: 'js', typescript: 'ts', python: 'py', java: 'java', csharp: 'cs', php: 'php', ruby: 'rb', go: 'go', c: 'c', cpp: 'cpp', kotlin: 'kt', rust: 'rs', swift: 'swift', powershell: 'ps1', shellscript: 'sh',
};
/** What those are of that no language is said of. */
const ANY = 'cs';

/** DevSkim: what its rules say of themselves that they match, and what not. */
export const devskim: Adapter = {
  name: 'devskim',
  read: (files) => files.paths.filter((path) => /^rules\/default\/.*\.json$/.test(path)).flatMap((path) => rulesIn(files.read(path)).flatMap(samplesOf)),
};

function rulesIn(text: string): readonly Rule[] {
  try {
    return JSON.parse(text.replace(/^\ufeff/, '')) as readonly Rule[];
  } catch {
    return [];
  }
}

function samplesOf(rule: Rule): Sample[] {
  const cwe = TAGS.find(([pattern]) => rule.tags?.some((tag) => pattern.test(tag)))?.[1];
  if (cwe === undefined) return [];
  const isAudit = /manual|best|low|audit/i.test(`${rule.severity} ${rule.confidence}`);
  const one = (vulnerable: boolean) => (text: string, index: number): Sample => {
    const label: Label = { cwe, vulnerable, name: `${rule.id} ${rule.name ?? ''}`, ...(vulnerable && isAudit && { audit: true }) };
    return { suite: '', path: `${rule.id}/${vulnerable ? 'match' : 'other'}-${index}.${extensionOf(rule)}`, text, labels: [label] };
  };
  return [...(rule['must-match'] ?? []).map(one(true)), ...(rule['must-not-match'] ?? []).map(one(false))];
}

function extensionOf({ applies_to: names = [] }: Rule): string {
  return names.flatMap((name) => EXTENSIONS[name.toLowerCase()] ?? [])[0] ?? ANY;
}
