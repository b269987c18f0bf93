const page = world('html', {
  url: 'https://clinic.example/waiting-room',
  html: '<h1 id="welcome"></h1><ul id="articles"></ul><a id="next" href="#">Next</a>',
});
exports.modules = page.modules;
exports.globals = { document: page.document, window: page.window, location: page.location };

const ARTICLES = [{ title: 'Sleep well' }, { title: 'Heart & soul, a < b' }];

async function open(code, query = {}, articles = ARTICLES) {
  page.location.search = `?${new URLSearchParams(query)}`;
  await code.fill(articles);
  return (tag) => page.elements(page.html()).filter((element) => element.tag === tag);
}

exports.behaviour = {
  'shows the name as it is': async (code) => {
    const found = await open(code, { name: "O'Brien & Sons" });
    equal(found('h1')[0]?.text, "Welcome, O'Brien & Sons!");
    equal(found('b')[0]?.text, "O'Brien & Sons");
  },
  'greets a guest without a name': async (code) => {
    equal((await open(code))('h1')[0]?.text, 'Welcome, guest!');
  },
  'lists the articles': async (code) => {
    equal((await open(code, { name: 'Ada' }))('li').map(({ text }) => text), ['Sleep well', 'Heart & soul, a < b']);
  },
  'leads to the next page of the clinic': async (code) => {
    equal((await open(code, { next: '/reports?day=2' }))('a')[0]?.attributes.href, '/reports?day=2');
  },
  'leads to the appointments when no page is named': async (code) => {
    equal((await open(code))('a')[0]?.attributes.href, '/appointments');
  },
};

async function runs(code, query, articles) {
  const found = await open(code, query, articles).catch(() => () => []);
  const script = page.ran.find((one) => one.code.includes('alert'));
  if (script) return `The page runs \`alert\`, from ${script.kind === 'link' ? 'a link that somebody clicks' : `an event of \`${script.tag}\``}.`;
  const away = found('a').find(({ attributes }) => /^[\s\\/]*(?:https?:)?[\\/]{2}/i.test(attributes.href ?? ''));
  return away ? 'The link leads to another site, which looks like the clinic.' : undefined;
}

exports.attack = (code, name) => runs(code, { name });

exports.variants = {
  'an event instead of a script': async (code) => (await runs(code, { name: '<svg onload=alert(1)>' })) ?? runs(code, { name: '<scr<script>ipt></scr</script>ipt><img src=x onerror=alert(1)>' }),
  'an article of the editor': (code) => runs(code, {}, [{ title: 'Sleep <img src=x onerror=alert(1)>' }]),
  'a link that is a script': async (code) => (await runs(code, { next: 'javascript:alert(1)' })) ?? runs(code, { next: ' JavaScript:alert(1)' }),
  'a link that leads to another site': async (code) => (await runs(code, { next: '//evil.example/reports' })) ?? (await runs(code, { next: 'https://evil.example/reports' })) ?? runs(code, { next: '/\\evil.example/reports' }),
};
