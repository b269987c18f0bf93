import assert from 'node:assert/strict';
import { toHtml } from '../../../client/src/panel/page/parts/to-html';

describe('Markdown of topics on the panel’s page', () => {
  it('shows HTML as text', () => {
    assert.equal(toHtml('<img src=x onerror=alert(1)> <script>alert(1)</script>', 2), '<p>&lt;img src=x onerror=alert(1)&gt; &lt;script&gt;alert(1)&lt;/script&gt;</p>');
  });

  it('links to https alone', () => {
    assert.equal(toHtml('[a](https://example.org/?q="x) [b](command:evil) [c](javascript:alert) [d](http://example.org) [e](//x) [f](vscode://x)', 2), '<p><a href="https://example.org/?q=%22x">a</a> b c d e f</p>');
    assert.equal(toHtml('<https://example.org> <command:evil>', 2), '<p><a href="https://example.org">https://example.org</a> command:evil</p>');
    assert.equal(toHtml('[a]: command:evil\n\n[text][a]', 2), '<p>text</p>');
  });

  it('shows the words of a picture instead of it', () => {
    assert.equal(toHtml('![a "cat"](https://example.org/cat.png)', 2), '<p>a &quot;cat&quot;</p>');
  });

  it('begins with the heading that is asked for, and lets code be scrolled with the keyboard', () => {
    assert.equal(toHtml('## A\n### B', 3), '<h3>A</h3>\n<h4>B</h4>');
    assert.match(toHtml('```js\na < b\n```', 2), /^<pre tabindex="0"><code class="language-js">a &lt; b/);
  });

  it('keeps short code on one line, and lets blocks and long code be', () => {
    assert.equal(toHtml('a `office; id` b', 2), '<p>a <code class="short">office; id</code> b</p>');
    assert.equal(toHtml(`\`${'x '.repeat(20)}x\``, 2), `<p><code>${'x '.repeat(20)}x</code></p>`);
    assert.match(toHtml('```\na b\n```', 2), /<code>a b\n<\/code>/);
  });

  it('draws tables', () => {
    assert.match(toHtml('| a | b |\n|---|---|\n| 1 | 2 |', 2), /<th>a<\/th>[\s\S]*<td>2<\/td>/);
  });
});
