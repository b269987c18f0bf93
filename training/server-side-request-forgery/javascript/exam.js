const META = 'credentials of the machine';
const picture = (body) => ({ status: 200, headers: { 'content-type': 'image/svg+xml' }, body });
const net = world('http', {
  hosts: {
    'https://images.lamps.example': { '/floor.svg': picture('<svg>floor lamp</svg>'), '/moved.svg': { status: 302, headers: { location: 'http://169.254.169.254/latest/meta-data/iam/shop' } } },
    'https://cdn.carpets.example': { '/blue.svg': picture('<svg>blue carpet</svg>'), '/blue.svg?size=2': picture('<svg>large blue carpet</svg>') },
    'http://images.lamps.example': { '/floor.svg': picture('<svg>somebody on the way</svg>') },
    'http://169.254.169.254': { '/latest/meta-data/iam/shop': { status: 200, headers: { 'content-type': 'text/plain' }, body: META } },
    'http://stock.internal:9200': { '/': { status: 200, body: 'the stock of the shop' } },
    'http://127.0.0.1:9200': { '/': { status: 200, body: 'the search of the shop' } },
    'http://10.0.0.5': { '/': { status: 200, body: 'a server of the shop' } },
    'https://10.0.0.5': { '/': { status: 200, body: 'a server of the shop' } },
    'https://images.lamps.example.evil.example': { '/': picture('<svg>evil</svg>') },
    'https://evil.example': { '/': picture('<svg>evil</svg>'), '/images.lamps.example/': picture('<svg>evil</svg>') },
  },
});
const web = world('express');
exports.modules = { express: web.express, ...net.modules };
exports.globals = { fetch: net.fetch };

const ask = (address) => web.get(`/pictures?address=${encodeURIComponent(address)}`);

exports.behaviour = {
  'shows a picture of the one supplier': async () => {
    const answer = await ask('https://images.lamps.example/floor.svg');
    equal(answer.status, 200);
    equal(answer.text, '<svg>floor lamp</svg>');
    holds(answer.type.startsWith('image/svg+xml'), 'the picture must keep its type');
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

const SUPPLIERS = ['https://images.lamps.example', 'https://cdn.carpets.example'];

async function reaches(...addresses) {
  for (const address of addresses) {
    const { text } = await ask(address);
    if (text.includes(META)) return 'The shop fetched the credentials of its own machine and handed them out.';
    const foreign = net.asked.find(({ origin }) => !SUPPLIERS.includes(origin));
    if (foreign) return `The shop asked ${foreign.origin}, which is no supplier.`;
  }
  return undefined;
}

exports.attack = (code, address) => reaches(address);

exports.variants = {
  "a host that begins like a supplier's": () =>
    reaches('https://images.lamps.example.evil.example/', 'https://images.lamps.example@10.0.0.5/', 'https://evil.example/images.lamps.example/', 'https://evil.example/?https://cdn.carpets.example'),
  'another spelling of an internal address': () => reaches('http://2130706433:9200/', 'http://[::1]:9200/', 'http://0x7f.1:9200/', 'http://LOCALHOST:9200/', 'http://10.0.0.5/'),
  'a supplier that sends the server on': () => reaches('https://images.lamps.example/moved.svg'),
  'a supplier without HTTPS': () => reaches('http://images.lamps.example/floor.svg'),
};
