import type { Problem } from '../finding';
import { compileRulePaths } from '../formats';
import { isKeyword } from '../keywords';
import type { CompileRegex } from '../regex';
import type { CredentialDetectorName, CredentialRuleSource, RuleSource } from '../rule';
import type { ReadCandidate } from './candidate';
import { CHECKS, type Check } from './checks';
import { compilePattern, keywordsOfPattern } from './compile-pattern';
import { COMMANDS, mayBeCommand, readCommandLine } from './command-line';
import { createDetector, type CredentialDetector } from './detector';
import { encodedKeywords, readEncodedText } from './encoded-text';
import { basicReaders, findWith } from './find-in-text';
import { readKeyedValue } from './keyed-value';
import { CALL_NAMES, mayBeCall, readCall } from './read-call';
import { compileNamedValue } from './named-value';
import { readKubernetesSecret } from './kubernetes-secret';
import { readPemBlock } from './pem-block';
import type { SourceKind } from './source-kind';
import { mayNameCredential } from './suspect-name';
import { mayBeUserinfo, type IsSuspect } from './suspicion';
import { readUrlUserinfo } from './url-userinfo';

/** A rule that loaded. What a detector does depends on the kind of file. */
export interface CompiledCredentialRule {
  readonly rule: RuleSource;
  readonly keywords: readonly string[];
  /** False where the rule's `paths` exclude the file. */
  appliesTo(path: string): boolean;
  read(source: SourceKind): ReadCandidate;
  /** What can be said about a keyword's hits before the text is read; absent when nothing can. */
  suspicionOf?(keyword: string): IsSuspect | undefined;
}

/** Keywords of the detectors that have their own lexer; a rule may name others. */
const OWN_KEYWORDS: Readonly<Record<CredentialDetectorName, readonly string[]>> = {
  pattern: [],
  'named-value': [],
  'keyed-value': ['pass', 'pwd', 'psw', 'pw', 'secret', 'token', 'key', 'auth', 'cred', 'jwt', 'seed', 'sessid', 'sessionid', 'senha', 'contrasena', 'kennwort', 'wachtwoord', 'bearer ', 'basic '],
  'url-userinfo': ['://'],
  'pem-block': ['-----begin'],
  'command-line': COMMANDS,
  'login-call': CALL_NAMES,
  'kubernetes-secret': ['kind: secret', 'kind: "secret"', "kind: 'secret'"],
  'encoded-text': encodedKeywords(),
};

/** Compiles the credential rules among `rules`. A rule that cannot work is a problem and stops no other. */
export function compileCredentials(
  rules: readonly RuleSource[],
  compileRegex: CompileRegex,
): { detector: CredentialDetector; problems: Problem[] } {
  const problems: Problem[] = [];
  let others: readonly CompiledCredentialRule[] | undefined;
  const compiled: readonly CompiledCredentialRule[] = rules.flatMap((rule) => {
    const result = compileRule(rule, compileRegex, () => (others ??= compiled.filter((one) => one.rule.credential?.detector !== 'encoded-text')));
    if (typeof result === 'string') problems.push(describeProblem(rule, result));
    return typeof result === 'object' ? [result] : [];
  });
  return { detector: createDetector(compiled), problems };
}

/** The compiled rule, what is wrong with it, or undefined for a code rule. */
function compileRule(rule: RuleSource, compileRegex: CompileRegex, others: () => readonly CompiledCredentialRule[]): CompiledCredentialRule | string | undefined {
  const { credential } = rule;
  if (!credential) return undefined;
  const detector = credential.detector ?? 'pattern';
  const keywords = keywordsOf(credential, detector, compileRegex);
  if (typeof keywords === 'string') return keywords;
  const bad = keywords.find((keyword) => !isKeyword(keyword));
  if (bad !== undefined) return `its keyword ${JSON.stringify(bad)} is empty or not ASCII`;
  const checks = findChecks(credential.checks);
  if (typeof checks === 'string') return checks;
  const common = { rule, keywords, appliesTo: rule.paths ? compileRulePaths(rule.paths) : () => true };
  switch (detector) {
    case 'keyed-value':
      return { ...common, read: (source) => (source.hasPairs ? readKeyedValue(rule, source) : () => undefined), suspicionOf: () => mayNameCredential };
    case 'url-userinfo':
      return { ...common, read: (source) => readUrlUserinfo(rule, source), suspicionOf: () => mayBeUserinfo };
    case 'command-line':
      return { ...common, read: (source) => readCommandLine(rule, source), suspicionOf: () => mayBeCommand };
    case 'login-call':
      return { ...common, read: (source) => readCall(rule, source), suspicionOf: () => mayBeCall };
    case 'pem-block':
      return { ...common, read: (source) => readPemBlock(rule, source) };
    case 'kubernetes-secret':
      return { ...common, read: (source) => readKubernetesSecret(rule, source) };
    case 'encoded-text': {
      const find = findWith(() => [...basicReaders(rule, (name) => OWN_KEYWORDS[name]), ...others()]);
      return { ...common, read: (source) => readEncodedText(rule, source, find) };
    }
    case 'named-value': {
      const named = compileNamedValue(rule, checks, compileRegex);
      return typeof named === 'string' ? named : { ...common, ...named };
    }
    case 'pattern':
      return compilePattern(common, checks, compileRegex);
  }
}

/** In small letters. */
function keywordsOf(credential: CredentialRuleSource, detector: CredentialDetectorName, compileRegex: CompileRegex): readonly string[] | string {
  const own = credential.keywords.length > 0 ? credential.keywords : OWN_KEYWORDS[detector];
  const keywords = own.length > 0 || detector !== 'pattern' ? own : keywordsOfPattern(credential.pattern, compileRegex);
  if (typeof keywords === 'string') return keywords;
  return keywords.length > 0 ? keywords.map((text) => text.toLowerCase()) : 'it has no keywords; list texts, one of which stands in every match';
}

function findChecks(names: readonly string[]): Check[] | string {
  const unknown = names.find((name) => !CHECKS.has(name));
  if (unknown !== undefined) return `its check ${JSON.stringify(unknown)} is not known; there are ${[...CHECKS.keys()].join(', ')}`;
  return names.map((name) => CHECKS.get(name)!);
}

function describeProblem(rule: RuleSource, what: string): Problem {
  return { kind: 'rule', message: `the rule "${rule.id}" does not load: ${what}.`, path: rule.origin.path, line: rule.origin.line, ruleId: rule.id };
}
