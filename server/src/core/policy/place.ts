import type { Place } from '../finding';

const TEST_FOLDERS = new Set([
  'test', 'tests', '__tests__', 'testing', 'spec', 'specs', '__specs__', 'e2e', 'cypress', 'playwright', 'integration-tests', 'unittests', 'step_definitions',
  'fixture', 'fixtures', '_fixture', '_fixtures', '__fixtures__', 'testdata', 'test-data', 'test_data', 'mock', 'mocks', '__mocks__', 'stubs', '__snapshots__', 'testutil', 'testutils',
  'benchmark', 'benchmarks', 'bench',
]);
/** `medusa-test-utils`, `http_test_helpers`. */
const TEST_FOLDER = /(?:^|[-_])tests?[-_](?:utils?|helpers?|support|fixtures?)$/;
const EXAMPLE_FOLDERS = new Set(['example', 'examples', 'sample', 'samples', 'demo', 'demos', 'doc', 'docs', 'docs_src', 'documentation', 'tutorial', 'tutorials']);

/** `app.test.ts`, `app.spec.tsx`, `app_test.go`, `test_app.py`, `conftest.py`, `app.stories.tsx`, `AppTest.java`. */
const TEST_FILE = /(?:[._-](?:test|tests|spec|specs|e2e|cy|mock|mocks|fixture|fixtures)\.[\w.]+|^(?:test|tests)[._-].*|^(?:conftest|tests?)\.\w+|[a-z0-9](?:Test|Tests|Spec|IT)\.(?:java|kt|cs|scala|php|swift))$/;
/** `.env.example`, `config.sample.json`, `settings.yaml.dist`, `app.stories.tsx`. */
const EXAMPLE_FILE = /(?:^|[._-])(?:example|sample|template|demo|dist|stories)(?:\.\w+)?$/;
const PROSE_FILE = /\.(?:md|mdx|markdown|rst|adoc|asciidoc)$/i;

/** Where a file lives, by the names of its folders and its own. `isTest` holds the team's own globs. */
export function placeOf(path: string, isTest: (path: string) => boolean = () => false): Place {
  const parts = path.split('/');
  const name = parts.pop() ?? '';
  const folders = parts.map((part) => part.toLowerCase());
  if (isTest(path) || TEST_FILE.test(name) || folders.some((folder) => TEST_FOLDERS.has(folder) || TEST_FOLDER.test(folder))) return 'test';
  if (EXAMPLE_FILE.test(name) || PROSE_FILE.test(name) || folders.some((folder) => EXAMPLE_FOLDERS.has(folder))) return 'example';
  return 'production';
}
