// The block of a credential rule, which is ours alone.
import { TEXT } from './shapes.mjs';

const isPattern = { properties: { detector: { const: 'pattern' } } };

export const CREDENTIAL = {
  type: 'object',
  additionalProperties: false,
  properties: {
    detector: { description: 'How a value is found.', enum: ['pattern', 'keyed-value', 'url-userinfo', 'pem-block'], default: 'pattern' },
    keywords: { description: 'Texts, one of which stands in every match.', type: 'array', items: { type: 'string', pattern: '^[\\x21-\\x7e]+$' } },
    pattern: { description: 'A regular expression.', type: ['string', 'number'] },
    value: { description: 'The group that is the credential; 0 is the whole match.', type: 'integer', minimum: 0, maximum: 99, default: 0 },
    checks: { description: 'Checks that must all pass.', type: 'array', items: TEXT },
    format: { description: 'How a value of the same shape is generated for tests.', type: 'string' },
  },
  if: isPattern,
  then: { required: ['keywords', 'pattern'], properties: { keywords: { minItems: 1 }, pattern: { type: ['string', 'number'], pattern: '\\S' } } },
};
