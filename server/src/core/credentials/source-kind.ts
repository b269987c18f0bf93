import type { CredentialSyntax, Place } from '../finding';
import { placeOf } from '../policy/place';

/** What a path alone says about how to read a text. */
export interface SourceKind {
  readonly syntax: CredentialSyntax;
  /** False for lock files, which are full of digests, style sheets, source maps and the like: only rules with a shape of their own read them. */
  readonly hasPairs: boolean;
  /** In C and its kin single quotes hold one character. */
  readonly hasCharacters: boolean;
  /** Translations are full of keys such as `forgot_password` with sentences and single words as values. */
  readonly isTranslation: boolean;
  readonly place: Place;
}

const CODE =
  /\.(?:[cm]?[jt]sx?|vue|svelte|astro|pyi?|java|kts?|scala|groovy|gradle|go|rs|rb|erb|php|cs|vb|fs|swift|dart|c|cc|cpp|cxx|h|hpp|m|mm|lua|pl|pm|r|jl|ex|exs|erl|clj|elm|hs|ps1|psm1|sol|tf|tfvars|hcl|ipynb)$/i;
const C_LIKE = /\.(?:c|cc|cpp|cxx|h|hpp|m|mm|cs)$/i;
const JSON_LIKE = /(?:\.(?:json|jsonc|json5|jsonl|ndjson|webmanifest|har|tfstate)|\.(?:babelrc|eslintrc|prettierrc|swcrc))$/i;
const YAML = /\.(?:ya?ml)(?:\.(?:example|sample|dist|tpl|template))?$/i;
const DOTENV =
  /(?:(?:^|\/)\.env(?:\.[\w.-]+)?|\.env|\.(?:properties|ini|cfg|conf|config|cnf|toml|npmrc|pypirc|netrc|credentials|creds)(?:\.(?:example|sample|dist))?|(?:^|\/)(?:\.npmrc|\.pypirc|\.netrc|credentials))$/i;
const LOCK =
  /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.ya?ml|go\.sum|packages\.lock\.json|gradle\.lockfile|[\w.-]+\.lock(?:\.json)?|\.secrets\.baseline|wardlight-baseline\.\w+)$/i;
const STYLE = /\.(?:css|s[ac]ss|less|styl|svg)(?:\.erb)?$/i;
/** Source maps hold code once more, as one string; protocol buffers are compiled to strings of bytes; `passwd: compat` says where users are looked up. */
const OTHER = /\.map$|\.pb\.(?:go|cc|h)$|_pb2?\.(?:py|js|rb)$|(?:^|\/)nsswitch\.conf$/i;
const TRANSLATION_FOLDER = /(?:^|\/)(?:locales?|i18n|l10n|lang|langs|languages?|translations?|intl|nls|messages)\//i;
const TRANSLATION_FILE =
  /(?:\.(?:po|pot|arb|xlf|xliff|resx|strings|stringsdict|ftl|ts\.xml)|(?:^|\/)(?:strings\.xml|(?:messages|strings|labels|translations?|locales?)[\w.-]*\.(?:json|ya?ml|properties|js|ts|php|xml)|[a-z]{2}(?:[-_][A-Za-z]{2,4})?\.(?:json|ya?ml|js|ts|php|properties)))$/i;

export function sourceKindOf(path: string): SourceKind {
  return { syntax: syntaxOf(path), hasCharacters: C_LIKE.test(path), hasPairs: ![LOCK, STYLE, OTHER].some((kind) => kind.test(path)), isTranslation: isTranslation(path), place: placeOf(path) };
}

/** As `sourceKindOf(path).syntax === 'code'`. */
export function isCodePath(path: string): boolean {
  return syntaxOf(path) === 'code';
}

function syntaxOf(path: string): CredentialSyntax {
  // Only `.env.ts` and the like have a code's ending and another syntax.
  if (CODE.test(path) && !path.includes('.env')) return 'code';
  if (JSON_LIKE.test(path)) return 'json';
  if (YAML.test(path)) return 'yaml';
  if (DOTENV.test(path)) return 'dotenv';
  return CODE.test(path) ? 'code' : 'text';
}

function isTranslation(path: string): boolean {
  return TRANSLATION_FOLDER.test(path) || TRANSLATION_FILE.test(path);
}
