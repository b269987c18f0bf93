import { check } from './support';

describe('pattern: one metavariable or name alone', () => {
  check('python', '$X', '# why\nclass A:\n    pass\ndef f(): pass\ng', ['g']);
  check('ruby', '$X', '# why\nclass A\nend\nf', ['f']);
  check('php', '$X', '<?php // why\nfunction f() { } ?><p><?= $x ?>', ['$x']);
  check('javascript', 'f', 'g(f); function f() {}', ['f']);
});

describe('pattern: one metavariable as a body', () => {
  check('javascript', 'if ($E) $S; else $S;', 'if (a) { b(); c(); } else { b(); c(); }', ['if (a) { b(); c(); } else { b(); c(); }']);
  check('javascript', 'if ($E) { $S; }', 'if (a) { b(); } if (c) { d(); e(); }', ['if (a) { b(); }']);
  check('python', 'if $E:\n    $S\nelse:\n    $S', 'if a:\n    b\n    c\nelse:\n    b\n    c\n', ['if a:\n    b\n    c\nelse:\n    b\n    c']);
});
