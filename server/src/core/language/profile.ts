/**
 * What a language folder says about its grammar, as data: `grammars/<language>/language.json` joined with `profile.yaml`.
 * Names are kinds, tokens and fields of the tree-sitter grammar.
 */
export interface LanguageProfile {
  readonly id: string;
  /** File extensions with their dot. */
  readonly extensions: readonly string[];
  /** Language ids that LSP clients send. */
  readonly lspIds: readonly string[];
  /** Names under which Semgrep rules mean this language. */
  readonly ruleNames: readonly string[];
  /** The packaged asset, such as `grammars/python.wasm`. */
  readonly asset: string;
  /** A few lines that exercise the grammar; the memory reader is checked on them at start. */
  readonly sample: string;
  readonly view: ViewProfile;
  /** How names come into a file. */
  readonly imports: ImportProfile;
  readonly constants: ConstantProfile;
}

/** What matching skips, unwraps and treats alike; used for pattern and target in the same way. */
export interface ViewProfile {
  readonly comments: readonly string[];
  /** Kinds that say no more than their only child. */
  readonly transparent: readonly string[];
  /** The same for kinds that are wrappers only under one field. */
  readonly transparentUnder: readonly { readonly field: string; readonly kinds: readonly string[] }[];
  /** Tokens that say no more than the kind of the node around them. */
  readonly punctuation: readonly string[];
  /** Kinds and tokens that a pattern may leave out. */
  readonly optional: readonly string[];
  /** Kinds that are a plain name. */
  readonly identifiers: readonly string[];
  readonly strings: {
    readonly kinds: readonly string[];
    /** Kinds of the literal text inside a string. */
    readonly content: readonly string[];
    /** Kinds of the code inside a string. */
    readonly substitutions: readonly string[];
    /** Kinds that put literals side by side to make one. */
    readonly concatenations: readonly string[];
  };
  /** Groups of kinds that match each other. */
  readonly alike: readonly (readonly string[])[];
  /** Kinds whose children match in any order. */
  readonly unordered: readonly string[];
  /** Kinds of argument lists, and of the arguments in them that match by name in any order. */
  readonly argumentLists: readonly string[];
  readonly keywordArguments: readonly string[];
  /** Kinds whose children are statements in sequence. */
  readonly blocks: readonly string[];
  /** Fields whose name may be written as identifier or as string. */
  readonly keyFields: readonly string[];
  /** `object.property`: the kind and its two fields. */
  readonly member: { readonly kind: string; readonly object: string; readonly property: string };
  /** How a pattern is wrapped so that it parses on its own: the first that fits its beginning is tried before the bare text. */
  readonly wrappers: readonly { readonly startsWith: string; readonly before: string; readonly after: string }[];
  /** Text variants that stand for `...`, tried in order until the pattern parses. `statement` applies where it looks like one. */
  readonly ellipsis: readonly { readonly inline: string; readonly statement: string }[];
}

/** Where names get their values. A name that is bound once in a file, to a literal, is a constant of that file. */
export interface ConstantProfile {
  /** Every place that binds names: all names under `field` (the whole node when absent) of a node of `kind`. */
  readonly bindings: readonly { readonly kind: string; readonly field?: string }[];
  /** The bindings that say what the value is. */
  readonly values: readonly { readonly kind: string; readonly name: string; readonly value: string }[];
}

export interface ImportProfile {
  /** Cut from the front of module names, such as `node:`. */
  readonly modulePrefix?: string;
  /** Patterns of expressions that are a module themselves, such as `require('$MODULE')`. */
  readonly expressions: readonly ImportPattern[];
  readonly patterns: readonly ImportPattern[];
}

/** A pattern of the rule language that binds `$NAME` (local), `$MODULE` and perhaps `$EXPORT`. */
export interface ImportPattern {
  readonly pattern: string;
  /** What the local name stands for, such as `$MODULE.$EXPORT`. */
  readonly means: string;
}
