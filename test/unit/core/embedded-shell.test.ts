import assert from 'node:assert/strict';
import { createDocument, createEngine, createPolicy, type Analysis, type Engine } from '../../../server/src/core';
import { loadRuleFile } from '../../../server/src/core/formats';
import { ignoreCommentEdit } from '../../../server/src/core/policy';
import { applyEdits } from '../../../server/src/core/span';
import { testHost } from '../../support/assets';

const { rules } = loadRuleFile(`rules:
  - id: drops
    languages: [bash]
    severity: HIGH
    message: Drops.
    metadata: {confidence: HIGH}
    patterns: [{pattern: drop $WHAT}]
    fix: keep $WHAT
`, 'own.yaml');

const WORKFLOW = `on: push
jobs:
  a:
    steps:
      - run: drop one
      - run: |
          set -e
          drop \${{ inputs.two }}
      - shell: pwsh
        run: drop three
`;
const DOCKERFILE = `FROM a
RUN set -e && \\
    # A note.
    drop one
CMD ["drop", "two"]
`;

describe('shell scripts inside other files', () => {
  let engine: Engine;
  before(async () => {
    engine = createEngine({ host: testHost(), rules });
    await Promise.all(['a.yml', 'Dockerfile'].map((path) => engine.prepare(engine.languageOf(path))));
  });

  const documentOf = (path: string, text: string): ReturnType<typeof createDocument> => createDocument(path, engine.languageOf(path), text);
  const found = ({ findings }: Analysis, text: string): string[] => findings.map(({ span }) => `${text.slice(0, span.start).split('\n').length}: ${text.slice(span.start, span.end)}`);

  it('are read where they stand', () => {
    const workflow = engine.analyze(documentOf('.github/workflows/a.yml', WORKFLOW));
    assert.deepEqual(found(workflow, WORKFLOW), ['5: drop one', '8: drop ${{ inputs.two }}']);
    const dockerfile = engine.analyze(documentOf('Dockerfile', DOCKERFILE));
    assert.deepEqual(found(dockerfile, DOCKERFILE), ['4: drop one']);
    assert.deepEqual([...workflow.problems, ...dockerfile.problems], []);
  });
  it('are mended where the fix says nothing of what stands for an expression', () => {
    const document = documentOf('.github/workflows/a.yml', WORKFLOW);
    const [first, second] = engine.analyze(document).findings;
    assert.equal(applyEdits(WORKFLOW, engine.fixes(document, first!, {})[0]?.edits ?? []), WORKFLOW.replace('drop one', 'keep one'));
    assert.deepEqual(engine.fixes(document, second!, {}), []);
  });
  it('are hidden by a comment between their lines, and such a comment is written', () => {
    for (const [path, text] of [['.github/workflows/a.yml', WORKFLOW], ['Dockerfile', DOCKERFILE]] as const) {
      const document = documentOf(path, text);
      const finding = engine.analyze(document).findings.at(-1)!;
      const after = documentOf(path, applyEdits(text, ignoreCommentEdit(document, finding, 'for the test') ?? []));
      const analysis = engine.analyze(after);
      assert.equal(analysis.findings.length, path === 'Dockerfile' ? 1 : 2);
      assert.equal(createPolicy().judge(after, analysis).findings.length, analysis.findings.length - 1, path);
    }
  });
  it('are parsed again where they were edited, and only there', () => {
    const document = engine.open(documentOf('.github/workflows/a.yml', WORKFLOW));
    document.analyze();
    const start = WORKFLOW.indexOf('set -e');
    document.edit([{ span: { start, end: start + 'set -e'.length }, text: 'set -eu' }]);
    const typed = document.analyze();
    assert.equal(typed.work.textsParsed, 1);
    assert.deepEqual(typed.findings, engine.analyze(documentOf('.github/workflows/a.yml', document.document.text)).findings);
    document.close();
  });
});
