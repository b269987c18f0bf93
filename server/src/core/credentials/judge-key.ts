import { splitWords } from './words';

/**
 * How surely a name says that its value is a credential: `strong` names mean nothing else, `weak` ones often do, and under a
 * `faint` one, such as `key`, only a value that no one writes by accident is one.
 */
export type KeyStrength = 'strong' | 'weak' | 'faint';

/** The last word, or the last words with a space between: the noun of the name. Most names are decided here. */
const STRONG_NOUNS = new Set(
  `password|passwd|passwrd|requirepass|masterauth|passwort|passord|motdepasse|kennwort|senha|contrasena|wachtwoord|passphrase|pwd|passcode|secret|secrete|apikey|apitoken|apisecret|accesstoken|accesskey|authtoken|
  authkey|clientsecret|appsecret|secretkey|secretaccesskey|privatekey|signingkey|encryptionkey|masterkey|sessionsecret|
  userpassword|dbpassword|jwtsecret|oauthtoken|bearertoken|refreshtoken|userpass|dbpass|pass phrase|pass word|
  api key|access key|secret key|private key|signing key|signature key|encryption key|auth key|authentication key|master key|
  account key|shared key|subscription key|service key|crypt key|cipher key|hmac key|jwt key|aes key|deploy key|
  license key|secret key base|key base|user pass|db pass|auth pass|admin pass|root pass|mysql pass|redis pass|mail pass|smtp pass|
  database pass|become pass|keystore pass|store pass|proxy pass|api token|access token|auth token|bearer token|refresh token|oauth token|deploy token|bot token|
  authentication token|authorization token|admin token|user token|service token|github token|gitlab token|npm token|slack token`
    .split('|')
    .map((noun) => noun.trim()),
);
const WEAK_NOUNS = new Set(
  `secrets|token|tokens|storage key|pass|psw|pswd|passw|pw|auth|authorization|credential|credentials|creds|cred|jwt|seed|consumer key|auth code|
  authorization code|oauth verifier|session id|sessionid|sessid|phpsessid|jsessionid|sid`
    .split('|')
    .map((noun) => noun.trim()),
);
const FAINT_NOUNS = new Set(['key', 'keys']);

/** Endings of one run-together word, such as `mongodbpassword`. `pass` is no such ending: `compass`, `bypass`. */
const STRONG_ENDING = /(?:password|passwd|passphrase|clientsecret|apikey|authtoken|accesstoken|secretkey)$/;

/** Words that may follow the noun without changing what it names. */
const QUALIFIERS = new Set(
  `value|val|str|string|default|dev|prod|production|development|staging|stage|local|live|sandbox|plain|plaintext|old|new|current|
  confirm|confirmation|repeat|again|b64|base64|raw|primary|secondary|test|tests|testing|one|two|a|b|c|encoded`
    .split('|')
    .map((word) => word.trim()),
);

/** Words before the noun with which the name means a question, a message, a widget or something public. */
const DISQUALIFIERS = new Set(
  `public|csrf|xsrf|cancel|cancellation|next|page|continuation|cursor|sync|is|has|was|show|hide|toggle|forgot|forget|forgotten|
  invalid|wrong|incorrect|bad|missing|require|required|requires|must|enter|empty|no|not|without|min|max|update|change|changed|
  validate|verify|check|exclude|include|should|hashed|encrypted|crypted|crypt|expired|expect|unexpected|error|label|hint|use|using|enable|disable|allow|
  ask|prompt|need|needs|num|number|total|count|lost|recover|remember|parse|primary|foreign|partition|sort|cache|design|theme|color|
  lexer|symbol|syntax|eof|end|start|comment|operator|ignore|mask|masked|redacted|create|generate|delete|remove|revoke|clear|
  placeholder|stub|existing|spreadsheet`
    .split('|')
    .map((word) => word.trim()),
);

/** Words after the noun with which the name means something about the credential: where it is, how long, what it is called. */
const ABOUT = new Set(
  `id|ids|name|names|url|uri|path|file|files|filename|dir|type|types|kind|hash|hashes|digest|salt|length|len|size|policy|field|label|
  text|title|message|msg|hint|error|errors|placeholder|prefix|suffix|header|param|params|parameter|format|regex|pattern|rule|rules|
  expiry|expires|expiration|ttl|age|date|time|at|count|index|provider|manager|service|store|storage|handler|factory|class|attr|
  attribute|within|column|version|algorithm|alg|endpoint|ref|arn|property|key|env|var|variable|strength|hasher|hashers|encoder|encoders|encoding|validator|validators|backend|backends|middleware|generator|link|button|input|form|page|view`
    .split('|')
    .map((word) => word.trim()),
);

/** Words before `key` with which everyone may know it: a widget's, that a page holds. */
const PUBLIC = new Set(['site', 'website']);

/** Words before `pass` with which it means a turn, as in `firstPass`. */
const TURNS = new Set(['first', 'second', 'third', 'last', 'final', 'single', 'multi', 'one', 'two', 'render', 'shader']);

/** Words that say that the value is made up, which is often not so. */
const MADE_UP = new Set(['mock', 'mocked', 'fake', 'dummy', 'example', 'sample', 'expected']);

/** Judges the name that a value stands under; undefined when it names no credential. */
export function judgeKey(name: string): KeyStrength | undefined {
  const words = splitWords(name);
  while (words.length > 1 && isQualifier(words.at(-1)!)) words.pop();
  const noun = isTurn(words) ? undefined : strengthOfNoun(words);
  if (!noun || words.slice(0, -1).some((word) => DISQUALIFIERS.has(word))) return undefined;
  return noun === 'strong' && isMadeUp(name) ? 'weak' : noun;
}

function isTurn(words: readonly string[]): boolean {
  return words.at(-1) === 'pass' && TURNS.has(words.at(-2) ?? '');
}

/** True for the names of what tests and documents make up, as in `expectedPassword`. */
export function isMadeUp(name: string): boolean {
  return splitWords(name).some((word) => MADE_UP.has(word));
}

/** True for the words that names of credentials consist of: a value made only of them is a name too. */
export function isCredentialWord(word: string): boolean {
  const noun = word.replace(/^(?:my|your|our|some|the|test|this)(?=[a-z]{4})/, '');
  return STRONG_NOUNS.has(noun) || WEAK_NOUNS.has(noun) || STRONG_ENDING.test(noun);
}

/** `apikey_billing`: what follows the noun says whose it is. */
function isInside(words: readonly string[]): boolean {
  const at = words.findIndex((word, index) => STRONG_NOUNS.has(word) || STRONG_NOUNS.has(`${words[index - 1] ?? ''} ${word}`));
  return at >= 0 && !words.slice(at + 1).some((word) => ABOUT.has(word));
}

function isQualifier(word: string): boolean {
  return QUALIFIERS.has(word) || /^\d+$/.test(word);
}

function strengthOfNoun(words: readonly string[]): KeyStrength | undefined {
  const last = words.at(-1) ?? '';
  if (STRONG_NOUNS.has(last) || STRONG_ENDING.test(last)) return 'strong';
  if ([2, 3].some((count) => words.length >= count && STRONG_NOUNS.has(words.slice(-count).join(' ')))) return 'strong';
  if (WEAK_NOUNS.has(last) || WEAK_NOUNS.has(words.slice(-2).join(' ')) || isInside(words)) return 'weak';
  return FAINT_NOUNS.has(last) && !words.some((word) => PUBLIC.has(word)) ? 'faint' : undefined;
}
