import { inWorld } from '../../../support/in-world';

const PAGE = `const page = world('html', { html: '<div id="out">old</div><a id="link">x</a>', url: 'https://shop.example/find?q=%3Cimg%20src=x%20onerror=alert(1)%3E#here' });
exports.modules = page.modules; exports.globals = { document: page.document, window: page.window, location: page.location };`;

describe('the world of HTML', () => {
  it('knows which scripts a text would run', () =>
    inWorld(PAGE, '', `
      const kinds = (html, given) => page.scripts(html, given).map(({ kind, code }) => kind + ' ' + code);
      equal(kinds('<p>a</p><script>alert(1)</script>'), ['script alert(1)']);
      equal(kinds('<img src=x onerror=alert(1)>'), ['handler alert(1)']);
      equal(kinds('<p title="<script>alert(1)</script>">&lt;script&gt;alert(1)&lt;/script&gt;</p><!-- <script>alert(1)</script> -->'), []);
      equal(kinds('<p title="" onclick="alert(1)">'), ['handler alert(1)']);
      equal(kinds('<a href=" java\\tscript:alert(1)">a</a><a href="&#106;avascript:alert(2)">b</a><a href="/javascript:">c</a>').length, 2);
      equal(kinds('<textarea><script>1</script></textarea><title><b onclick=x></title>'), []);
      equal(kinds('<script>var a = "</script><img onerror=alert(1)>"'), ['script var a = "', 'handler alert(1)']);
      equal(kinds('<script>1</script><b onclick=1>', { csp: "default-src 'self'" }), []);
      equal(kinds('<script nonce=n>1</script><script>2</script>', { csp: "script-src 'nonce-n'" }), ['script 1']);
      equal(kinds('<script type="application/json">{}</script>'), []);
      equal(page.text('<b>a &amp; b</b><script>c</script>'), 'a & b');
      holds(page.runs('<svg/onload=alert(7)>', 'alert(7)'), 'a slash parts a name from its attributes');`));

  it('has a page, in which a script that comes by innerHTML does not run and a handler does', () =>
    inWorld(PAGE, `
      const query = () => new URLSearchParams(location.search).get('q');
      exports.unsafe = async () => { document.getElementById('out').innerHTML = 'Found ' + query(); };
      exports.safe = async () => { document.getElementById('out').textContent = 'Found ' + query(); };
      exports.inert = async () => { document.querySelector('#out').innerHTML = '<script>alert(1)</script>'; };
      exports.write = async () => document.write('<script>alert(1)</script>');
      exports.link = async (url) => { document.getElementById('link').href = url; };
      exports.go = async (url) => { window.location = url; };
      exports.build = async (names) => { const list = document.createElement('ul'); for (const name of names) { const item = document.createElement('li'); item.textContent = name; list.append(item); } document.getElementById('out').replaceChildren(list); };
      exports.clean = async (html) => { document.getElementById('out').innerHTML = require('dompurify').sanitize(html); };
      window.addEventListener('message', (event) => { if (event.origin === 'https://shop.example') document.getElementById('out').innerHTML = event.data; });`, `
      await code.safe();
      equal([page.ran, page.seen()], [[], 'Found <img src=x onerror=alert(1)>x']);
      await code.inert();
      equal(page.ran, []);
      await code.unsafe();
      equal(page.ran.map(({ code }) => code), ['alert(1)']);
      await code.write();
      equal(page.ran.length, 2);
      await code.link('javascript:alert(1)');
      await code.link('https://fine.example/');
      equal(page.ran.length, 3);
      await code.go('javascript:alert(1)');
      await code.go('/next');
      equal([page.ran.length, page.visited], [4, ['https://shop.example/next']]);
      await code.build(['a', '<b>']);
      equal(page.html(), '<div id="out"><ul><li>a</li><li>&lt;b&gt;</li></ul></div><a id="link" href="https://fine.example/">x</a><script>alert(1)</script>');
      await code.clean('<b onclick=alert(1)>a</b><img src=x onerror=alert(1)><a href="javascript:1">l</a>');
      equal([page.ran.length, page.document.getElementById('out').innerHTML], [4, '<b>a</b><img src="x"><a>l</a>']);
      await page.post('<img onerror=alert(1)>', 'https://evil.example');
      equal(page.ran.length, 4);
      await page.post('<img onerror=alert(1)>', 'https://shop.example');
      equal(page.ran.length, 5);`));
});
