import type { FormulaSource } from '../../../server/src/core/rule';
import { check } from './support';

const json = (pattern: string | FormulaSource, code: string, expected: readonly string[]): void => check('json', pattern, code, expected);

describe('json', () => {
  json('"a": 1', '{ "a": 1, "b": { "a": 1 } }', ['"a": 1']);
  json('"a": "..."', '{ "a": "x" }', ['"a": "x"']);
  json('"a": $X', '{ "a": [1], "b": 2 }', ['"a": [1]']);
  json('$K: true', '{ "a": true, "b": false }', ['"a": true']);
  json('{ "b": 2, "a": 1 }', '[{ "a": 1, "b": 2, "c": 3 }, { "a": 1, "b": 2 }, { "a": 1 }]', ['{ "a": 1, "b": 2 }']);
  json('{ "b": 2, "a": 1, ... }', '[{ "a": 1, "b": 2, "c": 3 }, { "a": 1 }]', ['{ "a": 1, "b": 2, "c": 3 }']);
  json('"a": "$X"', '{ "a": "x" }\n{ "a": 1 }', ['"a": "x"']);
  json({ patterns: [{ pattern: '"a": "$X"' }, { 'metavariable-pattern': { metavariable: '$X', 'pattern-regex': '^x$' } }] }, '{ "a": "x" }', ['"a": "x"']);
  json('{ ..., "a": { ..., $K: $V, ... } }', '{ "a": { "x": 1 } }', ['{ "a": { "x": 1 } }']);
  json('"a": [..., "=~/^s3:/", ...]', '{ "a": ["x", "s3:*"] }', ['"a": ["x", "s3:*"]']);
  json('"a": { ... }', '{ "a": { "b": 1 } }', ['"a": { "b": 1 }']);
  json('"x"', '{ "a": "x", "b": "y" }', ['"x"']);
  json('[1, ...]', '{ "a": [1, 2], "b": [2] }', ['[1, 2]']);
  json('"a": "=~/\\+|\\d{2}/"', '{ "a": "b+c", "b": { "a": "12" }, "c": { "a": "1" } }', ['"a": "b+c"', '"a": "12"']);
});
