import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Confidence, Place, Severity, Tier } from '../../../server/src/core';
import { placeOf, tierOf } from '../../../server/src/core/policy';

describe('tiers', () => {
  const check = (severity: Severity, confidence: Confidence, place: Place, tier: Tier) =>
    it(`${severity}, ${confidence}, ${place}: ${tier}`, () => assert.equal(tierOf({ severity, confidence }, place), tier));
  check('critical', 'high', 'production', 'now');
  check('high', 'high', 'production', 'now');
  check('critical', 'medium', 'production', 'save');
  check('medium', 'high', 'production', 'save');
  check('medium', 'medium', 'production', 'save');
  check('critical', 'low', 'production', 'scan');
  check('low', 'high', 'production', 'scan');
  check('critical', 'high', 'test', 'save');
  check('high', 'high', 'example', 'save');
  check('medium', 'high', 'test', 'scan');
  check('low', 'low', 'example', 'scan');
});

describe('place', () => {
  const check = (place: Place, ...paths: string[]) => {
    for (const path of paths) it(`${path}: ${place}`, () => assert.equal(placeOf(path), place));
  };
  check('test', 'test/a.js', 'src/__tests__/a.ts', 'a/tests/b/c.py', 'app.test.ts', 'app.spec.jsx', 'src/app_test.py', 'test_app.py', 'conftest.py',
    'tests.py', 'fixtures/a.json', 'src/__mocks__/fs.js', 'e2e/login.ts', 'src/AppTest.java', 'testdata/key.pem', '_fixture/key.pem', 'app.e2e.ts', 'app.mock.ts',
    'benchmarks/run.js', 'packages/medusa-test-utils/src/config.ts', 'lib/test_helpers/db.rb',
    'features/step_definitions/debug_steps.rb');
  check('example', 'examples/a.js', 'docs/guide.py', 'README.md', '.env.example', 'config.sample.json', 'settings.yaml.dist', 'demo/a.js', 'Button.stories.tsx', 'a.rst');
  check('production', 'src/app.ts', 'latest.py', 'contest.js', 'protest/a.js', 'attestation.py', '.env', 'src/spectrum.ts', 'document/a.js', 'template/page.js',
    'mytest.py', 'src/testify.go', 'sampler/a.js', 'redist/a.js', 'latest-utils/a.js', 'workbench/a.ts');
  it('takes the team’s own globs', () => assert.equal(placeOf('checks/a.js', (path) => path.startsWith('checks/')), 'test'));
});
