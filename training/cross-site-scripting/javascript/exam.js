const web = world('express');
const page = world('html');

const ARTICLES = ['Floor lamp', 'Lamp "Nora" & shade', "O'Brien & Sons, table lamp", 'Bulb, a < b'];
let articles = ARTICLES;
const shop = { search: async (text) => articles.filter((name) => name.toLowerCase().includes(String(text).toLowerCase())).map((name) => ({ name })) };
exports.modules = { ...web.modules, ...page.modules, './shop': shop };

const ask = async (query) => (await web.get(`/search?${new URLSearchParams(query)}`)).text;
const found = (html, tag) => page.elements(html).filter((element) => element.tag === tag);

exports.behaviour = {
  'shows what was searched for': async () => {
    equal(found(await ask({ q: 'lamp' }), 'h1')[0]?.text, '3 results for lamp');
    equal(found(await ask({ q: "O'Brien & Sons" }), 'h1')[0]?.text, "1 results for O'Brien & Sons");
    equal(found(await ask({}), 'h1')[0]?.text, '4 results for ');
  },
  'keeps it in the field': async () => {
    equal(found(await ask({ q: "O'Brien & Sons" }), 'input')[0]?.attributes.value, "O'Brien & Sons");
  },
  'lists the articles': async () => {
    equal(found(await ask({ q: 'lamp' }), 'li').map(({ text }) => text), ['Floor lamp', 'Lamp "Nora" & shade', "O'Brien & Sons, table lamp"]);
  },
  'leads back to a page of the shop': async () => {
    equal(found(await ask({ q: 'lamp', from: '/lamps?page=2' }), 'a')[0]?.attributes.href, '/lamps?page=2');
    equal(found(await ask({ q: 'lamp' }), 'a')[0]?.attributes.href, '/');
  },
};

async function runs(...queries) {
  for (const query of queries) {
    const html = await ask(query);
    const script = page.scripts(html).find(({ code }) => code.includes('alert'));
    if (script) return `The page runs \`alert\`, from ${script.kind === 'link' ? 'a link that somebody clicks' : script.kind === 'handler' ? `an event of \`${script.tag}\`` : 'a script in it'}.`;
    const away = found(html, 'a').find(({ attributes }) => /^[\s\\/]*(?:https?:)?[\\/]{2}/i.test(attributes.href ?? ''));
    if (away) return 'The link back leads to another site, which looks like the shop.';
  }
  return undefined;
}

exports.attack = (code, q) => runs({ q });

exports.variants = {
  'another kind of tag': () => runs({ q: '<img src=x onerror=alert(1)>' }, { q: '<svg onload=alert(1)>' }, { q: '<scr<script>ipt>alert(1)</scr</script>ipt>' }, { q: '<details open ontoggle=alert(1)>' }, { q: '<img src=x onerror=alert(1) x=' }),
  'a value that comes twice': () => runs([['q', '<img src=x onerror=alert(1)>'], ['q', 'lamp']]),
  'a quote in the field': () => runs({ q: '" autofocus onfocus="alert(1)' }),
  'an article of a seller': async () => {
    articles = ['Lamp <img src=x onerror=alert(1)>', 'Lamp <script>alert(1)</script>'];
    return runs({ q: 'lamp' });
  },
  'a link that is a script': () => runs({ from: 'javascript:alert(1)' }, { from: 'JavaScript:alert(1)' }, { from: ' java\tscript:alert(1)' }),
  'a link that leads to another site': () => runs({ from: '//evil.example/login' }, { from: 'https://evil.example/login' }, { from: '/\\evil.example' }),
};
