import assert from 'node:assert/strict';
import { findInstructions } from '../../../server/src/core/regions/instructions';
import { findSteps } from '../../../server/src/core/regions/workflow';
import type { Embedded } from '../../../server/src/core/regions/region';

/** What is read, with what stands in the document where it differs. */
function shown(text: string, { span, text: read }: Embedded): string {
  const there = text.slice(span.start, span.end);
  assert.equal((read ?? there).length, there.length);
  return read ?? there;
}

describe('scripts in the steps of a workflow', () => {
  const check = (name: string, text: string, expected: readonly string[]): void => void it(name, () => {
    const found = findSteps(text);
    assert.deepEqual(found.map((one) => shown(text, one)), expected);
    for (const { language, span } of found) assert.ok(language === 'bash' && span.start < span.end);
  });
  const job = (steps: string): string => `on: push\njobs:\n  build:\n    runs-on: ubuntu-24.04\n    steps:\n${steps}`;

  check('on one line', job('      - run: make all\n      - name: b\n        run: make b # all\n'), ['make all', 'make b']);
  check('in a block', job('      - run: |\n          make a\n\n          make b\n      - uses: c\n'), ['          make a\n\n          make b']);
  check('at the end of the file', job('      - run: |\n          make a'), ['          make a']);
  check('in a folded block, whose lines are one', job('      - run: >-\n          make\n          all\n'), ['          make           all']);
  check('in quotes', job('      - run: "make all"\n      - run: \'make b\'\n'), ['make all', 'make b']);
  check('with an expression, which is a variable there', job('      - run: echo ${{ github.ref }} "${{a}}"\n'), ['echo ${______________} "${___}"']);
  check('with an expression that does not end', job('      - run: |\n          echo ${{ a\n          echo ${{ b }}\n'), ['          echo ${{ a\n          echo ${_____}']);
  check('after keys with text of their own', job('      - with:\n          script: |\n            run: a\n        run: b\n'), ['b']);
  check('with line breaks of Windows', job('      - run: make a\n').replaceAll('\n', '\r\n'), ['make a']);
  check('of an action', 'runs:\n  using: composite\n  steps:\n    - shell: bash\n      run: make\n', ['make']);
  check('in a list that is not indented', 'jobs:\n  a:\n    steps:\n    - run: make\n    - run: b\n', ['make', 'b']);

  check('not those of another shell', job('      - run: a\n        shell: pwsh\n      - shell: python\n        run: b\n      - run: c\n        shell: bash -e {0}\n'), ['c']);
  check('not where another shell is the default', `defaults:\n  run:\n    shell: pwsh\n${job('      - run: a\n')}`, []);
  check('not what is escaped, or goes over several lines', job("      - run: \"a\\tb\"\n      - run: 'it''s'\n      - run: a\n          b\n"), []);
  check('not without a text', job('      - run:\n      - run: |\n      - run: ""\n'), []);
  check('not in other files', 'services:\n  web:\n    run: a\n', []);
  check('not in a text', 'jobs:\n  a:\n    steps:\n      - name: |\n          - run: a\n', []);

  it('are found at a cost that follows the length', () => {
    for (const part of ['      - run: |\n', '${{', '      - run: ${{ a\n', '  defaults:\n    run:\n', '          \n']) findSteps(job(part.repeat(50_000)));
    assert.equal(findSteps(job('      - run: make\n'.repeat(20_000))).length, 20_000);
  });
});

describe('scripts in a Dockerfile', () => {
  const check = (name: string, text: string, expected: readonly string[]): void => void it(name, () => {
    assert.deepEqual(findInstructions(text).map((one) => shown(text, one)), expected);
  });
  check('of RUN, CMD and ENTRYPOINT', 'FROM a\nRUN make\nCMD run it\nentrypoint start\n', ['make', 'run it', 'start']);
  check('after flags', 'RUN --mount=type=cache,target=/a --network=none make\n', ['make']);
  check('over several lines', 'RUN a && \\\n    b\nUSER c\n', ['a && \\\n    b']);
  check('with comments between the lines', 'RUN a && \\\n  # why\n    b\nUSER c\n', ['a && \\\n      \\\n    b']);
  check('in a text of its own', 'RUN <<EOF\nmake a\nmake b\nEOF\nRUN c\n', ['make a\nmake b', 'c']);
  check('at the end of the file', 'RUN make', ['make']);
  check('not those in a list', 'RUN ["make"]\nCMD [ "a" ]\n', []);
  check('not of another shell', 'SHELL ["powershell", "-Command"]\nRUN a\n', []);
  check('not of another program', 'RUN <<EOF\n#!/usr/bin/env python3\nprint()\nEOF\n', []);
  check('not in a comment', '# RUN a\nRUN\n', []);

  it('are found at a cost that follows the length', () => {
    for (const part of ['RUN a \\\n', 'RUN <<EOF\n', '# a\n', 'RUN \\\n# a\n']) findInstructions(part.repeat(20_000));
    assert.equal(findInstructions('RUN make\n'.repeat(20_000)).length, 20_000);
  });
});
