// The JSON Schema of a file of a topic, from the form that the reader checks it by, so that editors and reader say the same.
import { anyOf, list, WRITTEN } from './shapes.mjs';

const LINE = anyOf({ type: 'integer', minimum: 1 }, { type: 'string', pattern: '^[1-9]\\d{0,4}(?:-[1-9]\\d{0,4})?$' });

/** @typedef {import('../../server/src/training/catalog/form').Form} Form */

/** @param {string} file @param {string} title @param {readonly Form[]} forms what the file may be @returns {object} */
export function fileSchema(file, title, forms) {
  const [form, ...others] = forms.map(schemaOf);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: `https://github.com/wardlight/wardlight/blob/main/schema/${file}`,
    title,
    ...(others.length === 0 ? form : { oneOf: [form, ...others] }),
  };
}

/** @param {Form} form @returns {Record<string, unknown>} */
function schemaOf(form) {
  return { description: form.about, ...valueSchema(form) };
}

/** @param {Form} form @returns {object} */
function valueSchema(form) {
  switch (form.kind) {
    case 'text': return form.like ? { type: 'string', pattern: form.like.pattern.source, maxLength: form.most } : { ...WRITTEN, maxLength: form.most };
    case 'whole': return { type: 'integer', minimum: form.least, maximum: form.most };
    case 'word': return { enum: form.words };
    case 'truth': return { type: 'boolean' };
    case 'lines': return anyOf(LINE, list(LINE));
    case 'list': return { ...list(schemaOf(form.of), form.least), maxItems: form.most };
    case 'map': return { type: 'object', maxProperties: form.most, additionalProperties: schemaOf(form.of) };
    case 'block': return blockSchema(form.fields);
  }
}

/** @param {Readonly<Record<string, Form>>} fields @returns {object} */
function blockSchema(fields) {
  const all = Object.entries(fields);
  const required = all.filter(([, form]) => !form.optional).map(([key]) => key);
  return { type: 'object', ...(required.length > 0 && { required }), additionalProperties: false, properties: Object.fromEntries(all.map(([key, form]) => [key, orNothing(form)])) };
}

/** A key that need not be there may stand without a value. @param {Form} form */
function orNothing(form) {
  const schema = schemaOf(form);
  return form.optional ? { description: schema.description, anyOf: [valueSchema(form), { type: 'null' }] } : schema;
}
