const web = world('express');
const row = { id: 'm-7', name: 'Ada', phone: '030 11', role: 'member', fee: 25, notify: { mail: true, push: false } };

exports.modules = {
  './members': {
    find: async (id) => (id === row.id ? row : undefined),
    save: async (member) => { Object.assign(row, member); },
  },
};

async function send(code, file) {
  const { req, res, answer } = web.exchange({ method: 'POST', user: { id: 'm-7' }, body: { file } });
  await code.importProfile(req, res);
  return answer();
}

exports.behaviour = {
  'takes over name and phone': async (code) => {
    const { body } = await send(code, '{"name":"Ada L.","phone":"030 22"}');
    equal([body.name, body.phone], ['Ada L.', '030 22']);
    equal([row.name, row.phone], ['Ada L.', '030 22']);
  },
  'takes over one switch and leaves the other': async (code) => {
    await send(code, '{"notify":{"push":true}}');
    equal(row.notify, { mail: true, push: true });
  },
  'leaves alone what the file does not have': async (code) => {
    await send(code, '{"phone":"030 22"}');
    equal([row.name, row.role, row.fee], ['Ada', 'member', 25]);
  },
  'answers 400 to a file that is no JSON': async (code) => {
    equal((await send(code, 'name: Ada')).status, 400);
  },
  'lets administrators close accounts, and nobody else': async (code) => {
    equal(await code.mayClose({ id: 'm-1', isAdmin: true }), true);
    equal(await code.mayClose({ id: 'm-7' }), false);
  },
};

/** @returns what another person may do now, or what has changed in the member's own record */
async function harm(code, file) {
  await send(code, file).catch(() => undefined);
  if (probe('isAdmin') || (await code.mayClose({ id: 'guest' }).catch(() => false))) {
    return 'Each object of the server has `isAdmin` now. A guest may close accounts.';
  }
  if (row.role !== 'member' || row.fee !== 25) {
    return `Ada made herself ${row.role} with a fee of ${row.fee} euros.`;
  }
  return undefined;
}

exports.attack = harm;

exports.variants = {
  'by way of constructor': (code) => harm(code, '{"constructor":{"prototype":{"isAdmin":true}}}'),
  'two levels further down': (code) => harm(code, '{"notify":{"__proto__":{"isAdmin":true}}}'),
  'a field that no form shows': (code) => harm(code, '{"name":"Ada","role":"board","fee":0}'),
};
