// The newer syntax: `match:` and `taint:`.
import { anyOf, block, FREE, list, metavariables, ref, text, WRITTEN } from './shapes.mjs';

/** @param {any} words @param {object} metavariable @param {Record<string, object>} taint @returns {Record<string, object>} */
export function matchSchemas({ MATCH_OPERATORS, LANGUAGES, LIBRARY_NAME, USE }, metavariable, taint) {
  const operators = {
    pattern: WRITTEN, regex: WRITTEN, all: list(ref('match')), any: list(ref('match')),
    inside: ref('match'), not: ref('match'), anywhere: ref('match'),
  };
  const oneOf = MATCH_OPERATORS.map((/** @type {string} */ key) => ({ required: [key] }));
  const formula = { ...operators, where: list(ref('where')), as: metavariable };
  const items = list(anyOf(WRITTEN, { ...block({ ...formula, [USE]: text(LIBRARY_NAME.source), ...taint }), oneOf: [...oneOf, { required: [USE] }] }));
  return {
    match: anyOf(WRITTEN, { ...block(formula), oneOf }),
    taint: block({ sources: items, sinks: items, sanitizers: items, propagators: items }, ['sources', 'sinks']),
    where: block({
      ...formula, focus: metavariables(metavariable), metavariable, language: { enum: LANGUAGES }, comparison: WRITTEN, base: { type: 'integer' },
      strip: { type: 'boolean' }, analyzer: FREE, options: FREE, type: WRITTEN, types: list(WRITTEN), 'constant-propagation': { type: 'boolean' },
    }),
  };
}
