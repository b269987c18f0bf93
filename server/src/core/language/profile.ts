/**
 * What a language folder says about its grammar, as data: `grammars/<language>/language.json` joined with `profile.yaml`.
 * Names are kinds, tokens and fields of the tree-sitter grammar.
 */
export interface LanguageProfile {
  readonly id: string;
  /** The language whose family it is of: patterns mostly compile to the same for all of one. Absent: its own. */
  readonly family?: string;
  /** File extensions with their dot. */
  readonly extensions: readonly string[];
  /** Whole file names, such as `Dockerfile`, which may have any ending: `Dockerfile.dev`. */
  readonly fileNames?: readonly string[];
  /** Language ids that LSP clients send. */
  readonly lspIds: readonly string[];
  /** Names under which Semgrep rules mean this language. */
  readonly ruleNames: readonly string[];
  /** Endings of files that only declare what other files hold: no code stands there for a packaged rule to match. */
  readonly declarations?: readonly string[];
  /** An expression for patterns that only a dialect of this language can read, such as TSX: where this grammar cannot, they match nothing. */
  readonly dialectPatterns?: string;
  /** How stretches in other languages are found in its texts: `markup` has scripts, a `workflow` has steps, `instructions` run commands. */
  readonly regions?: 'markup' | 'workflow' | 'instructions';
  /** The languages that these stretches may be in; those of others are not looked at. */
  readonly embeds?: readonly string[];
  /** The packaged asset, such as `grammars/python.wasm`; undefined where a scanner of our own reads the language. */
  readonly asset?: string;
  /** Its grammar is too large for the extension, and no packaged rule is for it; the npm package has it. */
  readonly isOutsideExtension?: true;
  /** A few lines that exercise the grammar; the memory reader is checked on them at start. */
  readonly sample: string;
  /** Given where the grammar takes `"$name"` for text. Names are kinds of the grammar. */
  readonly shortInterpolation?: { readonly opener: string; readonly content: string; readonly code: string; readonly name: string };
  /** Code that the grammar does not know: each character of the first group of `match` (an expression) is `by` to it. */
  readonly respelled?: readonly { readonly match: string; readonly by: string }[];
  readonly view: ViewProfile;
  readonly patterns: PatternProfile;
  /** How names come into a file. */
  readonly imports: ImportProfile;
  readonly constants: ConstantProfile;
  readonly flow?: FlowProfile;
}

/** What matching skips, unwraps and treats alike; used for pattern and target in the same way. */
export interface ViewProfile {
  readonly comments: readonly string[];
  /** Kinds that say no more than their only child. */
  readonly transparent: readonly string[];
  /** The same for kinds that are wrappers only under one field. */
  readonly transparentUnder?: readonly { readonly field: string; readonly kinds: readonly string[] }[];
  /** Tokens that say no more than the kind of the node around them. */
  readonly punctuation: readonly string[];
  /** Kinds and tokens that a pattern may leave out, in kinds without a role. */
  readonly optional: readonly string[];
  /** Kinds that are a plain name. */
  readonly identifiers: readonly string[];
  /** Names of an object that are key and value in one: `{ host }` is `{ host: host }`. */
  readonly shorthands?: readonly string[];
  /** Kinds of leaves that say the same in either case. */
  readonly ignoreCase?: readonly string[];
  readonly strings: {
    readonly kinds: readonly string[];
    /** Kinds of the literal text inside a string. Empty: the text between the quotes. */
    readonly content: readonly string[];
    /** Kinds of the code inside a string. */
    readonly substitutions: readonly string[];
    /** Kinds that put literals side by side to make one. */
    readonly concatenations: readonly string[];
    /** Kinds that may hold code, though their quotes do not tell. */
    readonly templates?: readonly string[];
    /** Kinds of a name that is a value, with a mark before it: `:name`. As a key it says the same as the name. */
    readonly symbols?: readonly string[];
    /** Kinds of text in indented lines under a header, such as YAML's after `|`. */
    readonly indented?: readonly string[];
    /** Whether the language reads `"1"` where it wants a number, so that a pattern's `1` matches it. */
    readonly coerce?: boolean;
  };
  /** Whether what a call is given stands in parentheses, and texts in it in quotes, however the call is written. */
  readonly callsInParentheses?: boolean;
  /** Said of a language in which parentheses stand behind what is called, however the call is written, but for some names. */
  readonly parenthesesBehindCallees?: { readonly except: readonly string[] };
  /**
   * Where alone a name for something of a module is made, if it is not written with the module's: in an import that has the module
   * in quotes, by the marks of which one stands behind its name, or after words with one of which an import begins. No words: nowhere.
   * `unnamed`: the word before the quotes where there is no other name; `behind`: the words of which one stands before them.
   */
  readonly modulesIn?: { readonly quotes: string; readonly unnamed?: string; readonly behind?: readonly string[] } | { readonly words: readonly string[] };
  /** Whether keys are names or texts, with a colon behind them. */
  readonly colonsAfterKeys?: boolean;
  /** The word right before the name of what is a function and has one. */
  readonly functionWord?: string;
  /** The word right before the name of what an object is made of, however that is written. */
  readonly constructorWord?: string;
  /** Whether a plain assignment in a pattern also is one with an operator, such as `+=`. */
  readonly assignsByOperators?: boolean;
  /** The mark with which a decorator begins. */
  readonly decoratorMark?: string;
  /** How a class may be written with where it comes from, so that `File` in a pattern is also `java.io.File`, or `System.IO.File`. */
  readonly packagedNames?: 'packages' | 'namespaces';
  /** Whether a word is the same with quotes and without, as in a shell. */
  readonly quotesSayNothing?: true;
  /** Whether a key may stand without a value, which is one that says nothing. */
  readonly emptyValues?: true;
  /** Words without quotes of which those in one list mean the same, such as `true` and `yes`. */
  readonly sameWords?: readonly (readonly string[])[];
  /** Kinds of declarations that hold several, each with a line of its own: Go's `const ( … )`. A pattern of one finds the one. */
  readonly groups?: readonly string[];
  /** Groups of kinds that match each other though they have no role. */
  readonly alike: readonly (readonly string[])[];
  /** Kinds whose children are statements in sequence. */
  readonly blocks: readonly string[];
  /** Where names live. Absent: a declaration in its block or, in a language that has none, an assignment in its function. */
  readonly scopes?: {
    readonly unit?: 'block' | 'function';
    /** Labels of declarations that live in the whole function all the same, such as JavaScript's `var`. */
    readonly hoisted?: readonly string[];
    /** Kinds that say that the names in them live further out, such as Python's `global x`. */
    readonly outer?: readonly string[];
    /** Tokens that make an assignment, or the header of a loop, a declaration: Go's `:=`. */
    readonly declaring?: readonly string[];
    /** True where a name means what is declared further out until its own block declares it. */
    readonly inOrder?: boolean;
  };
  /** Kinds that belong to the sibling after them, below nodes of the kinds in `under`: decorators beside their method. */
  readonly leading?: { readonly kinds: readonly string[]; readonly under: readonly string[] };
  /** Kinds of functions that give back what their body ends in. */
  readonly implicitReturns?: readonly string[];
  /** What kinds mean, in the words of `core/match/roles`: a shape text, or several of which the first that fits counts. */
  readonly roles: Readonly<Record<string, string | readonly string[]>>;
}

/** How code begins in a string that opens with `quote`, where what stands before the quote fits `prefix` (an expression). */
export interface Interpolation {
  readonly quote: string;
  readonly open: string;
  readonly prefix?: string;
  /** How `$X` is written there behind other text, where it means code, too. */
  readonly metavariable?: string;
}

/** How the text of a pattern becomes code that the grammar parses. */
export interface PatternProfile {
  /**
   * Tried in order until a pattern parses: first those whose `when` (an expression) fits the pattern, then the bare text,
   * then those without `when`. All placeholders are tried in one that is `sure` before any other is: what it fits is nothing
   * else. `metavariable` is the form of all metavariables to begin with, one of the list below. With `part` the pattern
   * is less than the node that begins with it.
   */
  readonly wrappers: readonly { readonly before: string; readonly after: string; readonly when?: string; readonly sure?: boolean; readonly metavariable?: string; readonly part?: boolean }[];
  /** Texts that stand for `...`, the likeliest first; `%` is the placeholder. Each occurrence is tried in turn. */
  readonly ellipsis: readonly string[];
  /** The same for `$X`. */
  readonly metavariable: readonly string[];
  /** What stands for `_` in a placeholder where the grammar knows no such names, behind what fits `after` (an expression): in tags of HTML. */
  readonly underscore?: { readonly after: string; readonly by: string };
  /** What opens code in a string literal, where a pattern may have an ellipsis: `${`. */
  readonly codeInStrings?: string;
  /** What may stand around a metavariable and is part of what it binds: in YAML `!` belongs to a tag. */
  readonly around?: readonly string[];
  /** Kinds that, as a whole pattern, mean the one thing that they hold: in a shell `foo` is a word, and `foo;` a command. */
  readonly solitary?: readonly string[];
  /** Whether a mapping in braces with one pair, as a whole pattern, means that pair, among others or not. */
  readonly lonePairs?: true;
  /** How `$X` is written inside a string where only a substitution can be meant; `%` alone, the default, is any text. */
  readonly inString?: string;
  /** The same behind other text in double quotes, where `...` stands in them, too. */
  readonly inText?: string;
  /** How a typed metavariable is written: `(int $X)` or `($X: int)`. */
  readonly typed?: 'before' | 'after';
  /** Text that is replaced before anything else, such as a header that only patterns have. */
  readonly rewrites?: readonly { readonly match: string; readonly by: string }[];
  /** What code begins with, so that a piece of it from inside other text is read as code. */
  readonly opening?: string;
  /** False where the text alone is no code of the language, so that only wrappers are tried. */
  readonly bare?: false;
  /** Names that look like metavariables and are the language's own, without the dollar. */
  readonly notMetavariables?: readonly string[];
  readonly interpolations?: readonly Interpolation[];
}

/** What following the values of names needs to know besides the roles. */
export interface ConstantProfile {
  /** Places that bind names though their kind has no role: all names under `field` (the whole node when absent) of a node of `kind`. */
  readonly bindings: readonly { readonly kind: string; readonly field?: string }[];
  /** False where a field is never spoken of by its bare name inside its class. */
  readonly bareFields?: boolean;
  /** Functions that give the whole file a constant, its name as a text and its value, in lower case: `define`. */
  readonly definers?: readonly string[];
  /** False where a number that is added to a text is an error. */
  readonly coerces?: boolean;
  /** Blocks that give names to values of which the rest of the file speaks by these names. */
  readonly named?: readonly NamedBlock[];
}

/** Of `variable "size" { default = 1 }` the value of an attribute, by the block's name; of `locals { size = 1 }` all of them, by their keys. */
export interface NamedBlock {
  readonly type: string;
  readonly attribute?: string;
  /** What stands before the name where it is spoken of: `var.`. */
  readonly prefix: string;
}

/** What following data needs to know besides the roles. */
export interface FlowProfile {
  /** True where a name or member alone may be a call: Ruby's `user.name`. */
  readonly bareCalls?: boolean;
  /** Where what is made of a type is what it is given, and no code runs, as in Go's `T{a, b}`: the kinds of types that say on the spot which fields they have. */
  readonly composites?: readonly string[];
  /** True where whole numbers that are divided give a whole number. */
  readonly dividesWhole?: boolean;
  /** The name of the method that runs where a name is assigned to, which is `{}` in it: Ruby's `{}=`. */
  readonly setter?: string;
  /** Calls that give a class with the fields that they name by symbols, as they are written: `Struct.new`. */
  readonly recordClasses?: readonly string[];
  /** Functions that never come back, as they are called: `exit`, `Kernel.abort`. */
  readonly leaving?: readonly string[];
  /** Functions that are called in a class to give it the fields that they name by symbols. */
  readonly attributes?: readonly string[];
  /** Functions in whose function argument names alone are methods of what they build: Kotlin's `buildString { append(x) }`. */
  readonly builders?: readonly string[];
  /** Classes whose constructor is given a function that is given functions by which the object gets its value: `Promise`. */
  readonly promises?: readonly string[];
  /** Methods of lists that give the function which they are given an element and then its place: `map`. */
  readonly indexed?: readonly string[];
  /** True where functions are called by `call` and `apply` with the object first that is theirs. */
  readonly callsWithObject?: boolean;
  /** The parameter that a function without any has all the same, such as Kotlin's `it`. */
  readonly implicitParameter?: string;
  /** The kind of node in which a file says what it gives to others by default, after the words for it. */
  readonly defaultExport?: { readonly kind: string; readonly words: string };
  readonly modules?: ModuleProfile;
  /** True where an `if` has a value. Always where functions give back what they end in. */
  readonly branchesAreValues?: boolean;
  /** True where a value is read by calling it: Scala's `map("key")`. */
  readonly callsRead?: boolean;
  /** Kinds that hold what an object is made with where it is declared, in a language in which `A a;` makes one. */
  readonly objectArguments?: readonly string[];
  /** The word by which the code of a property speaks of where its value is kept. */
  readonly backingField?: string;
  /** Kinds that take a value apart, as a case does: names in them that nothing declares are given its parts. */
  readonly patterns?: readonly string[];
  /** Kinds that hold the constants in patterns, where a pattern's names are declared. */
  readonly constantPatterns?: readonly string[];
  /** Kinds of cases that go on into the next one when nothing leaves them. */
  readonly fallsThrough?: readonly string[];
  /** Kinds of functions that are values by their name: `Type::method`. */
  readonly references?: readonly string[];
  /** Kinds that are, where no role tells of them, the function that they would call: PHP's `f(...)` and `$a->f(...)`. */
  readonly callables?: readonly string[];
  /** Where the name of a function may be called like the function: those outside that do it with what they are given. */
  readonly callNamed?: readonly string[];
  /** Kinds of code in a property that runs when it is read or written. */
  readonly accessors?: readonly string[];
  /** Kinds of what a constructor runs before its body, such as the constructor of the class it comes from. */
  readonly initializers?: readonly string[];
  /** Kinds in which a name becomes a name for what it is given, so that giving it a value later changes that: PHP's `$a = &$b`. */
  readonly aliases?: readonly string[];
  /** Kinds of code that a grammar takes for a name with a label, and that may be a jump: `break@outer`. */
  readonly jumps?: readonly string[];
  /** Tokens in a list of parameters after which the type and the name stand of one that takes all that is left: C#'s `params`. */
  readonly restMarks?: readonly string[];
  /** Kinds that stand for a text that follows below the line, and the kinds of these texts. */
  readonly heredocs?: readonly string[];
  readonly heredocBodies?: readonly string[];
  /** Names that mean the same variable wherever they stand. */
  readonly globals?: readonly string[];
}

/** How the name of a module says in which file it is. */
export interface ModuleProfile {
  /** What stands between the parts of a name. */
  readonly separator: string;
  /** Paths for a module, `{}` being its name with slashes, in the order in which they are tried: `{}.py`, `{}/__init__.py`. */
  readonly files: readonly string[];
  /** True where only names that begin with a dot, or with one of the prefixes, are files of the workspace. */
  readonly relative?: boolean;
  /** Beginnings of names that stand for folders under the root: `@/` for `src/`. */
  readonly prefixes?: Readonly<Record<string, string>>;
  /** True where the first parts of a name may be no folders: `App\\Models\\User` in `src/Models/User.php`. */
  readonly dropsParts?: boolean;
  /** Files that are seen without an import, `{}` being the name that is looked for: those beside it, by the name of a class. */
  readonly siblings?: string;
  /** Where a text, unread, may name modules: an expression with the group `module` (or `plain`), and perhaps `names` for what is taken of it. */
  readonly written?: string;
  /** True where all files of a folder are one module. */
  readonly folders?: boolean;
  /** True where files are followed, too, that neither have sources nor sinks: small helpers stand in files of their own. */
  readonly helpers?: boolean;
  /** Types of objects by which functions of other files may have data to give: a file that speaks of one is looked at as if it had a source. */
  readonly carriers?: readonly string[];
}

export interface ImportProfile {
  /** Cut from the front of module names, such as `node:`. */
  readonly modulePrefix?: string;
  /** What else is replaced in module names, in order, so that they are the names that rules use: `a/b/go-c/v2` is `c`. */
  readonly rewrites?: readonly { readonly match: string; readonly by: string }[];
  /** Patterns of expressions that are a module themselves, such as `require('$MODULE')`. */
  readonly expressions: readonly ImportPattern[];
  readonly patterns: readonly ImportPattern[];
}

/** A pattern of the rule language that binds `$NAME` (local; absent where the module's own name is it), `$MODULE` and perhaps `$EXPORT`. */
export interface ImportPattern {
  readonly pattern: string;
  /** What the local name stands for, such as `$MODULE.$EXPORT`. */
  readonly means: string;
}
