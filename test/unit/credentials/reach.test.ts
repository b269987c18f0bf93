import assert from 'node:assert/strict';
import { reachOf } from '../../../server/src/core/credentials/reach';

describe('credentials: how far an expression reaches', () => {
  const cases: Readonly<Record<string, number>> = {
    'abc': 3,
    'a\\.b': 3,
    '[A-Z0-9]{20}': 20,
    'x[a-z]{4,64}={0,2}': 67,
    '(?:ab[0-9]{3}){2,10}': 50,
    '(?i)(?:a|bc)': 4,
    '((?:\\n[a-z]{1,9}){3})': 30,
    '[\\]()]{5}': 5,
    'a+b*c?': 3,
    '[a-z]{7,}': 7,
    ')': 0,
  };
  for (const [pattern, reach] of Object.entries(cases)) it(`${pattern}: ${reach}`, () => assert.equal(reachOf(pattern), reach));
});
