// The block of a credential rule, which is ours alone.
import { TEXT } from './shapes.mjs';

const DETECTORS = ['pattern', 'named-value', 'keyed-value', 'url-userinfo', 'pem-block', 'command-line', 'login-call', 'kubernetes-secret', 'encoded-text'];
const needsPattern = { properties: { detector: { enum: ['pattern', 'named-value'] } } };
const hasKey = { properties: { detector: { const: 'named-value' } }, required: ['detector'] };
const EXPRESSION = { type: ['string', 'number'], pattern: '\\S' };

export const CREDENTIAL = {
  type: 'object',
  additionalProperties: false,
  properties: {
    detector: { description: 'How a value is found.', enum: DETECTORS, default: 'pattern' },
    keywords: { description: 'Texts, one of which stands in every match.', type: 'array', items: { type: 'string', pattern: '^[\\x21-\\x7e]+$' } },
    key: { description: 'Of `named-value`: a regular expression for the end of the name, in lower case with `_` between words.', type: 'string' },
    pattern: { description: 'A regular expression.', type: ['string', 'number'] },
    value: { description: 'The group that is the credential; 0 is the whole match.', type: 'integer', minimum: 0, maximum: 99, default: 0 },
    checks: { description: 'Checks that must all pass.', type: 'array', items: TEXT },
    format: { description: 'How a value of the same shape is generated for tests.', type: 'string' },
    'near-misses': { description: 'Values that must not match, in the language of `format`; for tests.', type: 'array', items: TEXT },
  },
  allOf: [
    { if: needsPattern, then: { required: ['keywords', 'pattern'], properties: { keywords: { minItems: 1 }, pattern: EXPRESSION } } },
    { if: hasKey, then: { required: ['key'], properties: { key: EXPRESSION } }, else: { properties: { key: false } } },
  ],
};
