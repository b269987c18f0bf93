// The conditions on metavariables, which stand in a `patterns` list.
import { anyOf, block, flag, FREE, list, ref, WRITTEN } from './shapes.mjs';

/** @param {any} words @param {object} metavariable @returns {Record<string, object>} */
export function conditionSchemas({ CONDITIONS, FORMULA_OPERATORS, ANALYZERS, LANGUAGES, PATTERN_OPERATORS }, metavariable) {
  /** @type {Record<string, object>} */
  const fields = {
    metavariable, regex: WRITTEN, comparison: WRITTEN, analyzer: { enum: ANALYZERS }, language: { enum: LANGUAGES }, type: WRITTEN,
    types: list(WRITTEN), base: { type: 'integer' }, strip: flag, 'constant-propagation': flag, options: FREE,
    patterns: ref('narrowing-patterns'), 'pattern-either': ref('either'),
  };
  const schemaOf = (/** @type {string} */ field) =>
    fields[field] ?? (PATTERN_OPERATORS.includes(field) ? WRITTEN : anyOf(WRITTEN, ref('formula')));
  const condition = (/** @type {any} */ { must, may }) => block(Object.fromEntries([...must, ...may].map((field) => [field, schemaOf(field)])), must);
  const needs = (/** @type {string} */ key) => ({ required: [key] });
  return {
    ...Object.fromEntries(Object.entries(CONDITIONS).map(([key, shape]) => [key, condition(shape)])),
    'metavariable-pattern': { ...condition(CONDITIONS['metavariable-pattern']), anyOf: FORMULA_OPERATORS.map(needs) },
    'metavariable-type': { ...condition(CONDITIONS['metavariable-type']), anyOf: ['type', 'types'].map(needs) },
  };
}

