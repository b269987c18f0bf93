import { isCredentialWord } from './judge-key';
import { splitWords } from './words';

/** Texts that stand where a credential will be put, or refer to one that is kept elsewhere. All are linear. */
const REFERENCES: readonly RegExp[] = [
  /[$#@]\{[\w.:@/\s"'|?!*^[\]-]{1,80}\}|\{\{[^{}]{1,80}\}\}|\$\([^()]{0,80}\)|\{%.*%\}|<%.*%>/, // substitution in shells, templates, Spring, Ruby
  /\$\{[A-Za-z_]\w{0,40}(?:\.\w{1,40}){0,4}\([^{}]{0,80}\}/, // a call in a template: rst_${Math.random()}
  /^\$[A-Za-z_{(]|^#\{/, // a shell variable, what Ruby puts in a string
  /^<[^>]*>?$|<[A-Za-z][\w -]*>/, // <your password>
  /^\{[^}]*\}$|\{(?:\d*|\w{2,})\}/, // {password}, {0}
  /^%[^%]*%$|%\([\w.]+\)[sdv]|^[\w .:/-]{0,40}%[sdv@](?:[\s.:/_-]|$)|%[sdv@]{1,2}$/, // %PASSWORD%, %(password)s, %s-key, tok_%s
  /^\[[^\]]*\]$|^\([^)]*\)$/, // [password]
  /^(?:@@?|__|##?|~~)\w[\w.-]*(?:@@?|__|##?|~~)$/, // @PASSWORD@, __PASSWORD__
  /^(?:ENC|SEC|DEC|PLAIN)\[|^ENC\(|^vault:|^!vault|^\$ANSIBLE_VAULT|^(?:op|secret|ssm|aws|arn|gcp|azurekv|vault|ref|file|env|keyring|keychain|sops|akv):/i,
  /^@Microsoft\.KeyVault|^projects\/[^/]+\/secrets\//i,
  /^(?:process\.env|os\.environ|os\.getenv|getenv|ENV\b|System\.getenv|import\.meta\.env|env\.|env\(|secrets\.|vars\.|config\.|settings\.|self\.|this\.)/,
  /^\$(?:2[abxy]|1|5|6|y|argon2\w*|pbkdf2[\w-]*|scrypt)\$|^(?:pbkdf2|bcrypt|scrypt|argon2|md5|sha\d+)\w*[$:]|^[a-z]\w{1,20}\$[^$]{0,40}\$|^\{(?:SSHA|SHA|MD5|CRYPT|BCRYPT)/i, // hashes of passwords
  /^(?:required|nullable|sometimes|present|filled|bail|string)\|[a-z]/, // rules of a validator
  /\\[dwsSWD][+*{]|\(\?[:=!<]|\[\^|\.\*|\][+[{]|^\^.*\$$|^\\[.nr]/, // regular expressions, the end of a line
];

/** Words that say "put something here". One of them anywhere in the value is enough. */
const FILLER = new Set(
  (
    'changeme changeit replaceme placeholder example examples sample dummy redacted removed masked todo fixme tbd yourpassword ' +
    'yoursecret yourtoken yourkey yourapikey insert replace change your fake mock mocked stub notreal notasecret lorem ipsum xxx'
  ).split(' '),
);

/** Whole values that programs write for "none", for a kind, or for a type. */
const NOTHING = new Set(
  (
    'true false null none nil undefined empty void optional required string str text number int integer boolean bool object array ' +
    'any unknown char varchar binary bytes bytea bearer basic digest oauth oauth2 plain hidden visible default auto manual disabled ' +
    'enabled yes no on off header cookie query body form json xml http https local session sessionid username user email login name ' +
    'foo bar baz qux foobar foobaz test tests testing tester wrong whatever asdf qwer abc abcd abcde abcdef hello world anything something nothing blah ' +
    'id key value type token_type field input label button submit cancel ok error warning info success failed failure invalid missing n/a na ' +
    'x-oauth-basic x-access-token reset keep unchanged generate prompt ask unset notset unspecified notspecified notprovided notsupplied'
  ).split(' '),
);

/** True for a value that is no credential whatever it stands under: a reference, a filler, a mask, a hash, a type. */
export function isPlaceholder(value: string): boolean {
  return REFERENCES.some((shape) => shape.test(value)) || isMask(value) || isNothing(value) || hasFiller(value);
}

/** True for the whole of what programs write for "none", for a kind, or for a type. */
export function isNothing(value: string): boolean {
  return NOTHING.has(value.toLowerCase());
}

/** True when the value only repeats the name that it stands under, or the words that such names consist of. */
export function isName(value: string, keyName: string): boolean {
  const words = splitWords(value);
  // A letter between marks is no name.
  if (words.length > 0 && words.join('').length * 3 < value.length) return false;
  const keyWords = new Set(splitWords(keyName));
  if (words.every((word) => keyWords.has(word) || NOTHING.has(word) || isCredentialWord(word) || NAME_WORDS.has(word))) return true;
  return words.join('') === splitWords(keyName).join('');
}

const NAME_WORDS = new Set('my new old the access api auth client user db database secret key private id admin app service a for of in to'.split(' '));

/** True for characters that only keep a place, such as `****`, `xxxxx` and `...`. */
export function isMask(value: string): boolean {
  return /^(?:[*•.#_=-]+|[xX]{3,}[\w-]*|\?+)$/.test(value) || holdsMask(value);
}

/** True for a value of which a part keeps a place. A drawn one may begin with `xxx`. */
export function holdsMask(value: string): boolean {
  return /\.\.\.|…|\*{3,}|[xX]{5,}|•{2,}|(.)\1{7}/.test(value) || new Set(value).size <= 2;
}

/** `somefakekey`, `mydummypassword`: the word says so within a longer one too. */
const MADE_UP = /^[a-z]{0,12}(?:fake|dummy|example|placeholder)[a-z]{0,12}$/i;

function hasFiller(value: string): boolean {
  return splitWords(value).some((word) => FILLER.has(word)) || MADE_UP.test(value) || /EXAMPLE/.test(value) || /change_?-?me|replace_?-?me|\byour[_-]?[a-z]/i.test(value);
}
