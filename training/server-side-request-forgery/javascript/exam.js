const META = 'credentials of the machine';
const SUPPLIERS = ['https://images.lamps.example', 'https://cdn.carpets.example'];
const INSIDE = 'http://169.254.169.254/latest/meta-data/iam/shop';

/** A host with pictures at these paths. Whatever else it is asked for is not there. */
const shows = (pictures) => ({ path }) => (Object.hasOwn(pictures, path) ? { status: 200, headers: { 'content-type': 'image/svg+xml' }, body: pictures[path] } : { status: 404, headers: {}, body: 'Not here' });
const lamps = shows({ '/floor.svg': '<svg>floor lamp</svg>' });

const net = world('http', {
  hosts: {
    'images.lamps.example': (request) => (request.path === '/moved.svg' ? { status: 302, headers: { location: INSIDE }, body: '' } : lamps(request)),
    'cdn.carpets.example': shows({ '/blue.svg': '<svg>blue carpet</svg>', '/blue.svg?size=2': '<svg>large blue carpet</svg>' }),
    '169.254.169.254': META,
    'stock.internal': 'the stock of the shop',
    '127.0.0.1': 'the search of the shop',
    '::1': 'the search of the shop',
    '10.0.0.5': 'a server of the shop',
    'images.lamps.example.evil.example': '<svg>evil</svg>',
    'evil.example': '<svg>evil</svg>',
    'evil-lamps.example': '<svg>evil</svg>',
    'evilcarpets.example': '<svg>evil</svg>',
  },
});
const web = world('express');
exports.modules = { ...web.modules, ...net.modules };
exports.globals = { fetch: net.fetch };

const ask = (address) => web.get(`/pictures?address=${encodeURIComponent(address)}`);

exports.behaviour = {
  'shows a picture of the one supplier': async () => {
    const answer = await ask('https://images.lamps.example/floor.svg');
    equal(answer.status, 200);
    equal(answer.text, '<svg>floor lamp</svg>');
    equal(answer.type, 'image/svg+xml');
  },
  'shows a picture of the other one, with a query': async () => {
    equal((await ask('https://cdn.carpets.example/blue.svg?size=2')).text, '<svg>large blue carpet</svg>');
  },
  'says so when there is no picture': async () => {
    equal((await ask('https://cdn.carpets.example/none.svg')).status, 502);
  },
  'asks for an address': async () => {
    equal((await web.get('/pictures')).status, 400);
  },
};

async function reaches(...addresses) {
  for (const address of addresses) {
    const { text } = await ask(address);
    if (text.includes(META)) return 'The shop fetched the credentials of its own machine and handed them out.';
    const foreign = net.requests.find(({ url }) => !SUPPLIERS.includes(new URL(url).origin));
    if (foreign) return `The shop asked ${new URL(foreign.url).origin}, which is no supplier.`;
  }
  return undefined;
}

exports.attack = (code, address) => reaches(address);

exports.variants = {
  "a host that looks like a supplier's": () =>
    reaches('https://evil-lamps.example/', 'https://evilcarpets.example/', 'https://images.lamps.example.evil.example/', 'https://images.lamps.example@10.0.0.5/', 'https://evil.example/images.lamps.example/', 'https://evil.example/?https://cdn.carpets.example'),
  'another spelling of an internal address': () => reaches('http://2130706433:9200/', 'http://[::1]:9200/', 'http://0x7f.1:9200/', 'http://LOCALHOST:9200/', 'http://10.0.0.5/'),
  'a supplier that sends the server on': () => reaches('https://images.lamps.example/moved.svg'),
  'a supplier without HTTPS': () => reaches('http://images.lamps.example/floor.svg'),
};
