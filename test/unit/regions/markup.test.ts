import assert from 'node:assert/strict';
import { findScripts } from '../../../server/src/core/regions/markup';

describe('scripts in markup', () => {
  const check = (text: string, expected: readonly string[]): void => void it(JSON.stringify(text), () => {
    assert.deepEqual(findScripts(text).map(({ language, span }) => `${language}: ${text.slice(span.start, span.end)}`), expected);
  });
  check('<p>a</p><script>b()</script><script>c()</script>', ['javascript: b()', 'javascript: c()']);
  check('<SCRIPT Type="Module">b()</Script >', ['javascript: b()']);
  check('<script setup lang="ts">let a: string</script>', ['typescript: let a: string']);
  check("<script lang=ts>a</script><script lang='js'>b</script>", ['typescript: a', 'javascript: b']);
  check('<script type="text/javascript; charset=utf-8">b()</script>', ['javascript: b()']);
  check('<script data-a="x > y" title=\'<script>\'>b()</script>', ['javascript: b()']);
  check('<script :lang="ts" data-type="text/x">b()</script>', ['javascript: b()']);
  check('<script>if (a < b && c > d) "</p>"</script>', ['javascript: if (a < b && c > d) "</p>"']);

  check('<script type="application/json">{"a": 1}</script>', []);
  check('<script type="text/x-handlebars">{{a}}</script>', []);
  check('<script lang="coffee">a</script>', []);
  check('<script src="a.js"></script><script src="b.js">c()</script>', []);
  check('<script src="a.js"/><p>b</p><script>c()</script>', ['javascript: c()']);
  check('<!-- <script>a()</script> --><script>b()</script>', ['javascript: b()']);
  check('<scripted>a()</scripted> <script></script> <script> \n </script>', []);
  check('<script>a()</script><script>b()', ['javascript: a()']);
  check('<script>a()</script><!-- <script>b()</script>', ['javascript: a()']);
  check('<script', []);
  check('<script data-a="b()</script>', []);

  it('are found at a cost that follows the length', () => {
    for (const part of ['<script>', '<script', '<!--', '<script a="', "<script '"]) assert.deepEqual(findScripts(part.repeat(50_000)), []);
    assert.equal(findScripts('<script>a</script>'.repeat(20_000)).length, 20_000);
  });
});
