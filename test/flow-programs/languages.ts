/** What a language can write of the small language. */
export interface Language {
  /** As in a rule's `languages`. */
  readonly id: string;
  readonly extension: string;
  /** Names of gadgets (see `generate/`) that the language has no words for. */
  readonly lacks: ReadonlySet<string>;
  /** Names of gadgets that only some languages have (see `generate/extras.ts`). */
  readonly extras: ReadonlySet<string>;
  readonly concat: readonly string[];
  readonly stringOps: readonly string[];
  readonly choose: readonly string[];
  readonly orElse: readonly string[];
  readonly listMap: readonly string[];
  readonly forEach: readonly string[];
  readonly records: readonly string[];
  readonly mains: readonly ('function' | 'top')[];
  /** Entries of a map with different constant keys are told apart. */
  readonly preciseMaps: boolean;
  /** Several results of a function are told apart. */
  readonly precisePairs: boolean;
  /** `x, y = y, x` is known by position. */
  readonly preciseParallel: boolean;
}

type Given = Pick<Language, 'id' | 'extension'> & Partial<Omit<Language, 'lacks' | 'extras'>> & { readonly lacks: string; readonly extras?: string };

function language({ lacks, extras = '', ...given }: Given): Language {
  const usual = { concat: ['plus'], stringOps: ['trim', 'upper', 'replace', 'substring'], choose: ['ternary'], orElse: [], listMap: ['method'], forEach: ['for'], records: ['class'], mains: ['function'] as const };
  return { ...usual, preciseMaps: true, precisePairs: false, preciseParallel: false, ...given, lacks: wordsOf(lacks), extras: wordsOf(extras) };
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}

const JAVASCRIPT: Given = {
  id: 'javascript',
  extension: 'js',
  lacks: 'with defer by-ref for-each-ref named-call parallel',
  extras: 'first-fields capture-callback chain resolved',
  concat: ['plus', 'template', 'join', 'concat'],
  stringOps: ['trim', 'upper', 'replace', 'substring', 'lower', 'slice', 'pad', 'split', 'string'],
  choose: ['ternary'],
  orElse: ['or', 'coalesce'],
  listMap: ['method', 'block'],
  forEach: ['for', 'method', 'index'],
  records: ['literal', 'class', 'computed'],
  mains: ['function', 'top'],
};

export const FLOW_LANGUAGES: readonly Language[] = [
  language(JAVASCRIPT),
  language({ ...JAVASCRIPT, id: 'typescript', extension: 'ts' }),
  language({
    id: 'python',
    extension: 'py',
    lacks: 'list-fold unpack-param optional and-then switch-old defer by-ref for-each-ref shadow promise do-while unpack-record spread-record',
    concat: ['plus', 'template', 'format', 'percent', 'join'],
    stringOps: ['trim', 'upper', 'replace', 'substring', 'lower', 'split', 'string', 'pad'],
    choose: ['ternary'],
    orElse: ['or'],
    listMap: ['method', 'comprehension', 'generator'],
    forEach: ['for', 'index'],
    records: ['class', 'dictionary', 'dataclass'],
    mains: ['function', 'top'],
    preciseParallel: true,
  }),
  language({
    id: 'java',
    extension: 'java',
    lacks: 'spread-call unpack-param optional async-all and-then accessor unpack-list unpack-record spread-record parallel swap multi-return named-call default-call mutable-capture generator by-ref for-each-ref defer shadow joined-lists',
    extras: 'first-fields chain match-text',
    concat: ['plus', 'format', 'builder', 'concat', 'join'],
    stringOps: ['trim', 'upper', 'replace', 'substring', 'lower', 'split', 'string'],
    choose: ['ternary', 'match'],
    orElse: ['optional'],
    listMap: ['method'],
    forEach: ['for', 'method', 'index'],
    preciseMaps: false,
  }),
  language({
    id: 'go',
    extension: 'go',
    lacks: 'list-fold unpack-param optional async-all choose or-else and-then accessor unpack-list unpack-record spread-record named-call default-call async promise generator with try throw-call finally list-map list-filter inherit do-while static-method',
    concat: ['plus', 'format', 'builder', 'join'],
    stringOps: ['trim', 'upper', 'replace', 'substring', 'lower', 'split', 'bytes'],
    choose: [],
    listMap: [],
    forEach: ['for', 'index'],
    precisePairs: true,
    preciseParallel: true,
  }),
  language({
    id: 'csharp',
    extension: 'cs',
    lacks: 'spread-call unpack-param and-then unpack-list unpack-record spread-record promise for-each-ref defer shadow joined-lists',
    concat: ['plus', 'template', 'format', 'builder', 'concat', 'join'],
    stringOps: ['trim', 'upper', 'replace', 'substring', 'lower', 'split', 'string', 'pad'],
    choose: ['ternary', 'match'],
    orElse: ['coalesce'],
    listMap: ['method', 'query'],
    forEach: ['for', 'method', 'index'],
    precisePairs: true,
    preciseParallel: true,
  }),
  language({
    id: 'php',
    extension: 'php',
    lacks: 'unpack-param async-all and-then accessor async promise with defer shadow unpack-rest unpack-default list-alias parallel',
    concat: ['plus', 'template', 'format', 'join', 'heredoc'],
    stringOps: ['trim', 'upper', 'replace', 'substring', 'lower', 'split', 'string', 'pad'],
    choose: ['ternary', 'match'],
    orElse: ['coalesce', 'elvis'],
    listMap: ['method', 'arrow'],
    forEach: ['for', 'index'],
    records: ['class', 'array'],
    mains: ['function', 'top'],
  }),
  language({
    id: 'ruby',
    extension: 'rb',
    lacks: 'unpack-param async-all async promise defer by-ref for-each-ref shadow spread-record unpack-record do-while',
    extras: 'capture-callback chain match-text match-list match-record',
    concat: ['plus', 'template', 'format', 'percent', 'join', 'shovel'],
    stringOps: ['trim', 'upper', 'replace', 'substring', 'lower', 'split', 'string', 'pad'],
    choose: ['ternary', 'if', 'match'],
    orElse: ['or'],
    listMap: ['method', 'block'],
    forEach: ['for', 'method', 'index'],
    records: ['class', 'hash', 'struct'],
    mains: ['function', 'top'],
    preciseParallel: true,
  }),
  language({
    id: 'kotlin',
    extension: 'kt',
    lacks: 'unpack-param optional async-all and-then unpack-rest unpack-default parallel swap async promise by-ref for-each-ref defer joined-lists',
    extras: 'first-fields capture-callback chain match-text',
    concat: ['plus', 'template', 'format', 'builder', 'join'],
    stringOps: ['trim', 'upper', 'replace', 'substring', 'lower', 'split', 'string', 'pad'],
    choose: ['if', 'match'],
    orElse: ['elvis'],
    listMap: ['method', 'named'],
    forEach: ['for', 'method', 'index'],
    records: ['class', 'data'],
    preciseMaps: false,
  }),
];

/** @throws Error when there is none of that id */
export function flowLanguage(id: string): Language {
  const found = FLOW_LANGUAGES.find((one) => one.id === id);
  if (!found) throw new Error(`the language ${id} is none of ${FLOW_LANGUAGES.map((one) => one.id).join(', ')}`);
  return found;
}
