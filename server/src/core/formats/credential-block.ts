import type { CredentialDetectorName, CredentialRuleSource } from '../rule';
import type { ProblemList } from './problem-list';
import { quote } from './quote';
import { describe, isFields, isText, isTextList } from './shape';
import type { Fields } from './shape';
import { unknownValue } from './suggest';

const KEYS = ['detector', 'keywords', 'key', 'pattern', 'value', 'checks', 'format', 'near-misses'];
const DETECTORS: readonly CredentialDetectorName[] = ['pattern', 'named-value', 'keyed-value', 'url-userinfo', 'pem-block', 'command-line', 'login-call', 'kubernetes-secret', 'encoded-text'];
const ASCII = /^[\x21-\x7e]+$/;

/** Reads the `credential` block of a rule; what is wrong with it is reported. */
export function readCredential(rule: Fields, report: ProblemList): CredentialRuleSource | undefined {
  const block = rule.credential;
  if (!isFields(block)) {
    report.fail(['credential'], `\`credential\` must be a block with \`keywords\` and \`pattern\`, not ${describe(block)}.`);
    return undefined;
  }
  for (const key of Object.keys(block)) {
    if (!KEYS.includes(key)) report.fail(['credential', key], unknownValue('key of `credential`', key, KEYS));
  }
  const detector = readDetector(block, report);
  const isNamed = detector === 'named-value';
  const needsPattern = block.detector === undefined || detector === 'pattern' || isNamed;
  const nearMisses = readTexts(block, 'near-misses', report);
  return {
    ...(detector === undefined ? {} : { detector }),
    keywords: readKeywords(block, needsPattern, report),
    ...readKey(block, isNamed, report),
    pattern: readBlockText(block, 'pattern', needsPattern, report),
    value: readGroup(block, report),
    checks: readTexts(block, 'checks', report),
    format: readBlockText(block, 'format', false, report),
    ...(nearMisses.length > 0 ? { nearMisses } : {}),
  };
}

/** Only `named-value` asks how the name ends; under another detector the key would be silently without effect. */
function readKey(block: Fields, isNamed: boolean, report: ProblemList): Pick<CredentialRuleSource, 'key'> {
  if (isNamed) return { key: readBlockText(block, 'key', true, report) };
  if (block.key !== undefined) report.fail(['credential', 'key'], '`key` belongs to the detector `named-value`; add `detector: named-value` or leave it out.');
  return {};
}

function readDetector(block: Fields, report: ProblemList): CredentialDetectorName | undefined {
  const { detector } = block;
  if (detector === undefined) return undefined;
  const known = DETECTORS.find((name) => name === detector);
  if (known) return known;
  report.fail(['credential', 'detector'], unknownValue('detector', typeof detector === 'string' ? detector : '', DETECTORS));
  return undefined;
}

function readKeywords(block: Fields, needed: boolean, report: ProblemList): readonly string[] {
  const keywords = readTexts(block, 'keywords', report);
  if (needed && keywords.length === 0) {
    report.fail(['credential', 'keywords'], '`keywords` is missing or empty; list texts, one of which stands in every match.');
  }
  keywords.forEach((keyword, index) => {
    if (!ASCII.test(keyword)) report.fail(['credential', 'keywords', index], 'a keyword may hold only ASCII characters without spaces.');
  });
  return keywords;
}

function readTexts(block: Fields, key: string, report: ProblemList): readonly string[] {
  const value = block[key];
  if (value === undefined) return [];
  if (isTextList(value)) return value;
  report.fail(['credential', key], `${quote(key)} must be a list of texts, not ${describe(value)}.`);
  return [];
}

function readBlockText(block: Fields, key: string, needed: boolean, report: ProblemList): string {
  const value = block[key];
  if (isText(value)) return value.trim();
  if (value !== undefined && value !== '') report.fail(['credential', key], `${quote(key)} must be a text, not ${describe(value)}.`);
  else if (needed) report.fail(['credential'], `\`credential\` lacks ${quote(key)}; add an expression ${NEEDED[key]}.`);
  return '';
}

/** What an expression that is missing would have said. */
const NEEDED: Readonly<Record<string, string>> = {
  pattern: 'whose group `value` is the credential',
  key: 'for the name that the value stands under',
};

function readGroup(block: Fields, report: ProblemList): number {
  const { value = 0 } = block;
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 100) return value;
  report.fail(['credential', 'value'], '`value` must be the number of a group, 0 for the whole match.');
  return 0;
}
