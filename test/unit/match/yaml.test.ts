import { check } from './support';

const yaml = (pattern: string, code: string, expected: readonly string[]): void => check('yaml', pattern, code, expected);

describe('yaml: mappings', () => {
  yaml('a: 1', 'a: 1\nb: 2', ['a: 1']);
  yaml('$K: 1', 'a: 1\nb: 2\n"c": 1', ['a: 1', '"c": 1']);
  yaml('a: "x"', "a: 'x'\nb: x\n---\na: x", ["a: 'x'", 'a: x']);
  yaml('a:\n  b: 1', 'a:\n  b: 1\n---\na:\n  b: 1\n  c: 2', ['a:\n  b: 1']);
  yaml('a:\n  ...\n  b: 1', 'a:\n  c: 2\n  b: 1', ['a:\n  c: 2\n  b: 1']);
  yaml('a:\n  ...\n  b: 1\n  ...', 'a: { b: 1, c: 2 }', ['a: { b: 1, c: 2 }']);
  yaml('...\na: $X\nb: $X\n...', 'b: 1\nz: 0\na: 1', ['b: 1\nz: 0\na: 1']);
  yaml('a: ...', 'a: [1]\nb: 2', ['a: [1]']);
  yaml('{..., uses: $X, ...}', 'steps:\n- name: n\n  uses: u', ['name: n\n  uses: u']);
  yaml('a: &x 1', 'a: 1\n---\na: &y 1', ['a: 1', 'a: &y 1']);
  yaml('image: $IMAGE:latest', 'image: nginx:latest\n---\nimage: nginx:1', ['image: nginx:latest']);
  yaml('!secret $X', 'a: !secret b\nc: !other d', ['!secret b']);
});

describe('yaml: sequences', () => {
  yaml('- b', 'x: c\ny:\n- a\n- b\n- c\nz: b', ['- b']);
  yaml('x:\n  ...\n  - b\n  ...', 'x:\n- a\n- b\n---\nx: [c]', ['x:\n- a\n- b']);
  yaml('x: [..., b, ...]', 'x:\n- a\n- b\n---\nx: [b]\n---\nx: [a]', ['x:\n- a\n- b', 'x: [b]']);
  yaml('...\n- id: $X\n  ...\n...\n- id: $X\n  ...\n...', '- id: a\n  k: 1\n- id: b\n- id: a', ['- id: a\n  k: 1\n- id: b\n- id: a']);
  yaml('- a: $X\n- b: $X', '- a: 1\n- b: 1\n- a: 2\n- b: 3', ['- a: 1\n- b: 1']);
  yaml('- name: $X', '- name: n\n- other: n', ['name: n']);
  yaml('- name: $X\n  ...\n', 'a:\n  name: n\n  k: 1\nl:\n- k: 1\n  name: m', ['name: n\n  k: 1', 'k: 1\n  name: m']);
yaml('a: $X', 'a:\nb: 1\n---\na: 2', ['a:', 'a: 2']);
  yaml('on:\n  ...\n  dispatch: ...\n  ...\n', 'on:\n  push:\n  dispatch:\njobs: 1', ['on:\n  push:\n  dispatch:']);
  yaml('a: true', 'a: yes\n---\na: "yes"\n---\na: True\n---\na: no', ['a: yes', 'a: True']);
  yaml('a: null', 'a: ~\n---\na: nil', ['a: ~']);
  yaml('a: "x"', 'a: |-\n  x\n---\na: |\n  x\n', ['a: |-\n  x']);
  yaml('{ l: [...] }', 'a:\n  k: 1\n  l:\n  - 1', ['l:\n  - 1']);
  yaml('{ a: 1, b: 2 }', 'x: { a: 1, b: 2, c: 3 }\ny:\n  a: 1\n  b: 2', ['a: 1\n  b: 2']);
  yaml('run: |\n  one\n  two\n', 'x:\n  run: |\n      one\n      two\n\ny:\n  run: |\n    one\n', ['run: |\n      one\n      two']);
  yaml('x:\n- ...\n  k: v\n  ...', 'x:\n- a: 1\n  k: v', ['x:\n- a: 1\n  k: v']);
  yaml('x:\n- ...\n  - k: v\n  ...', 'x:\n- - a: 1\n  - k: v', ['x:\n- - a: 1\n  - k: v']);
  yaml('...\n- a: 1\n- b: 1\n...', 'outer:\n- x:\n  - a: 1\n  - b: 1\n- c: 2', ['- a: 1\n  - b: 1']);
});

describe('yaml: nested patterns and text', () => {
  const WORKFLOW = 'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: y\n      - name: b\n        run: c';
  yaml('jobs:\n  ...\n  $JOB:\n    ...\n    steps:\n      ...\n      - name: $N\n        run: $RUN\n      ...', WORKFLOW, [WORKFLOW.slice('on: push\n'.length)]);
  yaml('spec:\n  ...\n  containers:\n    ...\n    - name: $C\n      ...\n      context:\n        ...\n        privileged: true', 'spec:\n  volumes: []\n  containers:\n  - name: x\n    image: y\n    context:\n      privileged: true', ['spec:\n  volumes: []\n  containers:\n  - name: x\n    image: y\n    context:\n      privileged: true']);
  yaml('env:\n  $K: ...', 'env:\n  A: b', ['env:\n  A: b']);
  yaml('run: ...${{ $X }}...', 'run: echo ${{ github.x }} y', ['run: echo ${{ github.x }} y']);
  yaml('run: |\n  ...\n  curl $X\n  ...', 'run: |\n  a\n  curl b\n  c', ['run: |\n  a\n  curl b\n  c']);
  yaml('uses: $OWNER/$REPO@$REF', 'uses: a/b@c', ['uses: a/b@c']);
  yaml('on: [..., push, ...]', 'on: [x, push]', ['on: [x, push]']);
});
