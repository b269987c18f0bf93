// Small parts that JSON Schemas are put together from.
export const FREE = {};
export const flag = { type: 'boolean' };

/** @param {string} pattern */
export const text = (pattern) => ({ type: 'string', pattern });
export const TEXT = text('\\S');
/** A text even where YAML reads a number or a truth value. */
export const WRITTEN = { type: ['string', 'number', 'boolean'], pattern: '\\S' };

/** @param {string} name */
export const ref = (name) => ({ $ref: `#/definitions/${name}` });
/** @param {object[]} schemas */
export const anyOf = (...schemas) => ({ anyOf: schemas });

/** @param {object} items @param {number} minItems */
export const list = (items, minItems = 1) => ({ type: 'array', ...(minItems > 0 ? { minItems } : {}), items });

/** @param {Record<string, object>} properties @param {string[]} required */
export const block = (properties, required = []) => ({ type: 'object', ...(required.length > 0 ? { required } : {}), additionalProperties: false, properties });

/** @param {object} metavariable */
export const metavariables = (metavariable) => anyOf(metavariable, list(metavariable));
