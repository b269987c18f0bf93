// The JSON Schema of rule files, built from the words that the parser knows, so that editors and parser say the same.
import { conditionSchemas } from './condition-schemas.mjs';
import { CREDENTIAL } from './credential-schema.mjs';
import { matchSchemas } from './match-schemas.mjs';
import { anyOf, block, flag, FREE, list, metavariables, ref, text, TEXT, WRITTEN } from './shapes.mjs';

const FIX_REGEX = block({ regex: WRITTEN, replacement: { type: ['string', 'number'] }, count: { type: 'integer', minimum: 0 } }, ['regex', 'replacement']);

/** @param {any} words the exports of core/formats that name keys and values @returns {object} */
export function ruleSchema(words) {
  const metavariable = text(words.METAVARIABLE.source);
  const operators = { ...formulaProperties(words), ...conditionSchemas(words, metavariable), 'focus-metavariable': metavariables(metavariable), as: metavariable };
  const only = (/** @type {readonly string[]} */ keys) => Object.fromEntries(keys.map((key) => [key, operators[key]]));
  const oneOf = (/** @type {readonly string[]} */ keys) => ({ ...block(only(keys)), minProperties: 1, maxProperties: 1 });
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'https://github.com/wardlight/wardlight/blob/main/schema/rule.schema.json',
    title: 'Wardlight rule file: Semgrep syntax, with a block for credentials',
    ...block({ rules: list(ref('rule'), 0), ...libraryProperties(words) }),
    oneOf: [needs('rules'), { required: ['library', 'languages'] }],
    definitions: {
      rule: ruleDefinition(words),
      formula: oneOf(words.FORMULA_OPERATORS),
      patterns: { ...list(oneOf(words.PATTERNS_ITEMS)), contains: { type: 'object', anyOf: words.POSITIVE_OPERATORS.map(needs) } },
      'narrowing-patterns': list(oneOf(words.PATTERNS_ITEMS)),
      either: list(oneOf(words.POSITIVE_OPERATORS)),
      'taint-list': list({ ...block({ ...only(words.ROOT_OPERATORS), use: name(words), ...taintProperties(metavariable) }), oneOf: [...words.ROOT_OPERATORS, words.USE].map(needs) }),
      'library-list': list({ ...block({ ...only(words.ROOT_OPERATORS), ...taintProperties(metavariable) }), oneOf: words.ROOT_OPERATORS.map(needs) }),
      ...matchSchemas(words, metavariable, taintProperties(metavariable)),
      credential: CREDENTIAL,
    },
  };
}

const needs = (/** @type {string} */ key) => ({ required: [key] });

function formulaProperties(/** @type {any} */ { PATTERN_OPERATORS, NESTED_OPERATORS }) {
  const all = (/** @type {readonly string[]} */ keys, /** @type {object} */ schema) => keys.map((key) => [key, schema]);
  return {
    ...Object.fromEntries(all(PATTERN_OPERATORS, WRITTEN)),
    patterns: ref('patterns'),
    'pattern-either': ref('either'),
    ...Object.fromEntries(all(NESTED_OPERATORS, anyOf(WRITTEN, ref('formula')))),
  };
}

const name = (/** @type {any} */ { LIBRARY_NAME }) => ({ description: 'Items of this name in the libraries of the rule\'s languages.', ...text(LIBRARY_NAME.source) });

/** A file of named items instead of rules. @param {any} words */
function libraryProperties(words) {
  const named = { type: ['object', 'null'], propertyNames: text(words.LIBRARY_NAME.source), additionalProperties: ref('library-list') };
  return {
    library: { description: 'What the items belong to, such as a framework.', ...text(words.LIBRARY_NAME.source) },
    languages: list({ enum: words.LANGUAGES }),
    sources: named, sinks: named, sanitizers: named, propagators: named,
  };
}

/** @param {object} metavariable @returns {Record<string, object>} */
function taintProperties(metavariable) {
  return {
    exact: flag, control: flag, alone: flag, 'at-exit': flag, 'not-conflicting': flag, not_conflicting: flag,
    'by-side-effect': { enum: [true, false, 'only'] },
    label: WRITTEN,
    'replace-labels': list(TEXT, 0),
    requires: anyOf(TEXT, list({ type: 'object', additionalProperties: TEXT })),
    from: metavariable, to: metavariable, guards: metavariable, 'guards-when': flag,
  };
}

/** @param {any} words */
function ruleDefinition(words) {
  const taintLists = words.TAINT_KEYS.filter((/** @type {string} */ key) => key !== 'taint');
  const isTaint = { properties: { mode: { const: 'taint' } }, required: ['mode'] };
  return {
    ...block(ruleProperties(words, taintLists), ['id', 'message', 'languages', 'severity']),
    oneOf: [...[...words.ROOT_OPERATORS, 'credential', 'match', 'taint'].map(needs), { ...isTaint, required: ['mode', 'pattern-sources', 'pattern-sinks'] }],
    if: isTaint,
    then: { anyOf: [needs('taint'), { required: ['pattern-sources', 'pattern-sinks'] }] },
    dependencies: Object.fromEntries(taintLists.map((/** @type {string} */ key) => [key, isTaint])),
  };
}

/** @param {any} words @param {readonly string[]} taintLists */
function ruleProperties(words, taintLists) {
  const globs = list(TEXT, 0);
  return {
    id: { description: 'Unique among all rules.', ...text(words.RULE_ID.source) },
    message: { description: 'What is wrong here, and what it allows: two short sentences.', ...WRITTEN },
    languages: list({ enum: words.LANGUAGES }),
    severity: { enum: Object.keys(words.SEVERITIES) },
    metadata: { type: ['object', 'null'], properties: { confidence: { enum: Object.keys(words.CONFIDENCES) } } },
    mode: { enum: ['search', 'taint'] },
    fix: { type: ['string', 'number', 'boolean', 'null'] },
    'fix-regex': anyOf(FIX_REGEX, list(FIX_REGEX)),
    'fix-import': { description: 'What the fix names and the file has to import, such as `hmac` or `crypto/subtle`.', ...text('^[\\w./:]+$') },
    options: { ...block(Object.fromEntries(words.OPTIONS.map((/** @type {string} */ key) => [key, FREE]))), type: ['object', 'null'] },
    paths: { ...block({ include: globs, exclude: globs }), type: ['object', 'null'] },
    'min-version': FREE,
    'max-version': FREE,
    ...Object.fromEntries(words.SILENT_KEYS.map((/** @type {string} */ key) => [key, FREE])),
    pattern: WRITTEN, patterns: ref('patterns'), 'pattern-either': ref('either'), 'pattern-regex': WRITTEN,
    ...Object.fromEntries(taintLists.map((key) => [key, ref('taint-list')])),
    match: ref('match'),
    taint: ref('taint'),
    credential: ref('credential'),
  };
}
