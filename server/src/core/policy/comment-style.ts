import type { SourceDocument } from '../document';

/** How comments and strings are written in one family of languages. */
export interface CommentStyle {
  /** Openers of a comment that ends with its line. */
  readonly line: readonly string[];
  readonly block: readonly (readonly [open: string, close: string])[];
  readonly strings: readonly StringStyle[];
  /** A line opener counts only at the start of a word: `a#b` is no comment in YAML and shells. */
  readonly wordStart?: boolean;
  /** A backslash at the end of a line joins the next line to it, and no comment may stand between. */
  readonly joinsLines?: boolean;
  /** False where a file may hold no comment at all; what looks like one is still read. */
  readonly writable?: boolean;
}

export interface StringStyle {
  readonly quote: string;
  readonly multiline: boolean;
  readonly escapes: boolean;
}

const DOUBLE: StringStyle = { quote: '"', multiline: false, escapes: true };
const SINGLE: StringStyle = { quote: "'", multiline: false, escapes: true };
const RAW_SINGLE: StringStyle = { quote: "'", multiline: false, escapes: false };
const BACKTICK: StringStyle = { quote: '`', multiline: true, escapes: true };
const TRIPLE: readonly StringStyle[] = ['"""', "'''"].map((quote) => ({ quote, multiline: true, escapes: true }));
const SLASH_BLOCK = [['/*', '*/']] as const;
const MARKUP_BLOCK = [['<!--', '-->']] as const;

const C_LIKE: CommentStyle = { line: ['//'], block: SLASH_BLOCK, strings: [DOUBLE, SINGLE] };
const SCRIPT: CommentStyle = { line: ['//'], block: SLASH_BLOCK, strings: [BACKTICK, DOUBLE, SINGLE] };
const JSON_LIKE: CommentStyle = { line: ['//'], block: SLASH_BLOCK, strings: [DOUBLE], writable: false };
const PYTHON: CommentStyle = { line: ['#'], block: [], strings: [...TRIPLE, DOUBLE, SINGLE], joinsLines: true };
const HASH: CommentStyle = { line: ['#'], block: [], strings: [DOUBLE, RAW_SINGLE], wordStart: true };
const SHELL: CommentStyle = { ...HASH, joinsLines: true };
const TOML: CommentStyle = { line: ['#'], block: [], strings: [...TRIPLE, DOUBLE, RAW_SINGLE] };
const INI: CommentStyle = { line: ['#', ';'], block: [], strings: [], wordStart: true };
const PHP: CommentStyle = { line: ['//', '#'], block: [...SLASH_BLOCK, ...MARKUP_BLOCK], strings: [DOUBLE, SINGLE] };
const HCL: CommentStyle = { line: ['#', '//'], block: SLASH_BLOCK, strings: [DOUBLE] };
const SQL: CommentStyle = { line: ['--'], block: SLASH_BLOCK, strings: [RAW_SINGLE, DOUBLE] };
const LUA: CommentStyle = { line: ['--'], block: [['--[[', ']]']], strings: [DOUBLE, SINGLE] };
const MARKUP: CommentStyle = { line: [], block: MARKUP_BLOCK, strings: [] };
/** Templates hold markup, scripts and styles in one file. */
const TEMPLATE: CommentStyle = { line: ['//'], block: [...MARKUP_BLOCK, ...SLASH_BLOCK], strings: [BACKTICK, DOUBLE, SINGLE] };
const STYLE_SHEET: CommentStyle = { line: [], block: SLASH_BLOCK, strings: [DOUBLE, SINGLE] };
const LESS: CommentStyle = { ...STYLE_SHEET, line: ['//'] };
/** For names we do not know: read any marker, write with `#`. */
const UNKNOWN: CommentStyle = { line: ['#', '//', '--', ';'], block: [...SLASH_BLOCK, ...MARKUP_BLOCK], strings: [DOUBLE, RAW_SINGLE], wordStart: true };

const BY_LANGUAGE: Readonly<Record<string, CommentStyle>> = {
  javascript: SCRIPT, typescript: SCRIPT, tsx: SCRIPT, jsx: SCRIPT, python: PYTHON, php: PHP, ruby: { ...HASH, joinsLines: true }, csharp: C_LIKE,
  go: SCRIPT, hcl: HCL, yaml: HASH, bash: SHELL, dockerfile: SHELL,
};

const EXTENSIONS: readonly (readonly [string, CommentStyle])[] = [
  ['js mjs cjs jsx ts mts cts tsx go', SCRIPT],
  ['java kt kts scala sc c h cc cpp cxx hpp hh hxx cs swift rs dart groovy gradle proto m mm sol zig', C_LIKE],
  ['json', JSON_LIKE], ['jsonc json5 code-workspace', { ...JSON_LIKE, writable: true }],
  ['py pyi pyw', PYTHON], ['rb r pl pm jl ex exs nix cr', { ...HASH, joinsLines: true }],
  ['yaml yml env conf cfg cmake graphql gql nim', HASH], ['sh bash zsh fish ksh ps1 psm1', SHELL], ['toml', TOML],
  ['ini properties npmrc pypirc editorconfig', INI], ['php phtml', PHP], ['tf tfvars hcl', HCL], ['sql hs elm ada adb', SQL], ['lua', LUA],
  ['html htm xml svg xhtml xaml csproj plist md mdx markdown', MARKUP], ['vue svelte astro', TEMPLATE], ['css', STYLE_SHEET], ['scss less sass', LESS],
];
const BY_EXTENSION = new Map(EXTENSIONS.flatMap(([names, style]) => names.split(' ').map((name) => [name, style] as const)));
const HASH_NAME = /^(?:\.env(?:\..+)?|\.envrc|.*\.env|dockerfile(?:\..+)?|containerfile|makefile|gnumakefile|gemfile|rakefile|procfile|\.gitignore|\.dockerignore|requirements.*\.txt)$/i;
/** JSON files whose readers accept comments. */
const JSON_WITH_COMMENTS = /(?:^|\/)(?:[tj]sconfig(?:\.[\w-]+)?\.json|\.vscode\/[\w-]+\.json|\.eslintrc\.json|\.devcontainer\/.*\.json|\.babelrc)$/;

/** How comments are written in code of a language, where that is known whatever the path. */
export function languageStyle(language: string): CommentStyle | undefined {
  return BY_LANGUAGE[language];
}

/** How comments are written in a document, by its language and its path. */
export function commentStyle({ path, language }: Pick<SourceDocument, 'path' | 'language'>): CommentStyle {
  const known = language === undefined ? undefined : BY_LANGUAGE[language];
  if (known) return known;
  if (JSON_WITH_COMMENTS.test(path)) return { ...JSON_LIKE, writable: true };
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (HASH_NAME.test(name)) return SHELL;
  return BY_EXTENSION.get(name.slice(name.lastIndexOf('.') + 1).toLowerCase()) ?? UNKNOWN;
}

/** Opener and closer of a comment on a line of its own, or undefined where the language has none. */
export function languageComment(document: Pick<SourceDocument, 'path' | 'language'>): { readonly open: string; readonly close: string } | undefined {
  const style = commentStyle(document);
  if (style.writable === false) return undefined;
  const [line] = style.line;
  if (line !== undefined && style !== TEMPLATE) return { open: line, close: '' };
  const [block] = style.block;
  return block ? { open: block[0], close: block[1] } : undefined;
}
