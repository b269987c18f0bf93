const web = world('express');
const table = [
  { id: '1040', memberId: 'anna', text: 'Court fees', euros: 120 },
  { id: '1041', memberId: 'boris', text: 'Physiotherapy after the knee operation', euros: 340 },
  { id: '1042', memberId: 'boris', text: 'Court fees', euros: 120 },
];

exports.modules = {
  './invoices': {
    find: async (id) => table.find((row) => row.id === id),
    listOf: async (memberId) => table.filter((row) => row.memberId === memberId),
    remove: async (id) => {
      const at = table.findIndex((row) => row.id === id);
      if (at >= 0) table.splice(at, 1);
    },
  },
};

const anna = { id: 'anna', role: 'member' };
const boris = { id: 'boris', role: 'member' };
const trainer = { id: 'dario', role: 'trainer' };
const treasurer = { id: 'clara', role: 'treasurer' };

/** Sends a request to the handler that the router would choose. */
async function send(code, user, method, url, more = {}) {
  const id = url.split('?')[0].split('/')[2];
  const { req, res, answer } = web.exchange({ method, url, user, params: id ? { id } : {}, ...more });
  const handler = method === 'DELETE' ? 'withdrawInvoice' : id ? 'showInvoice' : 'listInvoices';
  await code[handler](req, res);
  return answer();
}

const exists = (id) => table.some((row) => row.id === id);

exports.behaviour = {
  'shows members their own invoice': async (code) => {
    equal((await send(code, anna, 'GET', '/invoices/1040')).body, table[0]);
  },
  'lists the invoices of the person who asks': async (code) => {
    equal((await send(code, boris, 'GET', '/invoices')).body, [table[1], table[2]]);
  },
  'lets members withdraw their own order': async (code) => {
    await send(code, anna, 'DELETE', '/invoices/1040');
    holds(!exists('1040'), 'The order is withdrawn.');
  },
  'lets the treasurer see every invoice': async (code) => {
    equal((await send(code, treasurer, 'GET', '/invoices/1041?admin=true')).body, table[1]);
    equal((await send(code, treasurer, 'GET', '/invoices?member=boris')).body, [table[1], table[2]]);
  },
  'lets the treasurer withdraw any order': async (code) => {
    await send(code, treasurer, 'DELETE', '/invoices/1041');
    holds(!exists('1041'), 'The order is withdrawn.');
  },
  'answers 404 when there is no such invoice': async (code) => {
    equal((await send(code, anna, 'GET', '/invoices/9')).status, 404);
  },
};

function foreign({ body }) {
  const rows = [].concat(body ?? []).filter((row) => row && row.memberId === 'boris');
  return rows.length > 0 ? `Anna has read of Boris: ${rows[0].text}, ${rows[0].euros} euros.` : undefined;
}

async function read(code, address, more) {
  return foreign(await send(code, anna, 'GET', address, more).catch(() => ({})));
}

/** @returns what a trainer of the club gets, who is neither a member with invoices nor the treasurer */
async function readByTrainer(code, address) {
  return foreign(await send(code, trainer, 'GET', address).catch(() => ({})))?.replace('Anna', 'Dario, who is a trainer,');
}

exports.attack = (code, input) => read(code, input.trim());

exports.variants = {
  "the list of another member's invoices": (code) => read(code, '/invoices?member=boris'),
  "the order of another member withdrawn": async (code) => {
    const { status } = await send(code, anna, 'DELETE', '/invoices/1041').catch(() => ({}));
    if (!exists('1041')) return 'Anna has withdrawn an order of Boris.';
    return status === 404 ? undefined : `Anna was answered with ${status}, and not with 404. So she knows that there is an order 1041.`;
  },
  'a role that is neither': async (code) => (await readByTrainer(code, '/invoices?member=boris')) ?? readByTrainer(code, '/invoices/1041'),
  'the flag in every place that the sender writes': async (code) => {
    const flags = { admin: 'true', isAdmin: 'true', role: 'treasurer', user: 'clara', memberId: 'boris', member: 'boris' };
    const headers = { ...flags, 'x-admin': 'true', 'x-role': 'treasurer', 'x-user-role': 'treasurer', 'x-is-admin': 'true' };
    const search = Object.keys(flags).map((name) => `${name}=${flags[name]}`).join('&');
    return read(code, `/invoices/1041?${search}`, { body: flags, cookies: flags, headers });
  },
};
