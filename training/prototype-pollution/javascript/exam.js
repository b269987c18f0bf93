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

const FIELDS = ['id', 'name', 'phone', 'role', 'fee', 'notify'];
const SWITCHES = ['mail', 'push'];
const strangeKeys = (object, known) => Object.keys(object).filter((key) => !known.includes(key));

/** @returns what another person may do now, or what has changed in the member's own record */
async function harm(code, file) {
  await send(code, file).catch(() => undefined);
  if (probe('isAdmin') || (await code.mayClose({ id: 'guest' }).catch(() => false))) {
    return 'Each object of the server has `isAdmin` now. A guest may close accounts.';
  }
  if (row.role !== 'member' || row.fee !== 25) {
    return `Ada made herself ${row.role} with a fee of ${row.fee} euros.`;
  }
  const strange = [...strangeKeys(row, FIELDS), ...strangeKeys(row.notify, SWITCHES)];
  if (row.id !== 'm-7') return `Ada's record is that of ${row.id} now.`;
  if (strange.length > 0) return `Ada's record has got ${strange.join(' and ')}, which no form shows${row.isAdmin ? ', and so she may close accounts' : ''}.`;
  if (typeof row.name !== 'string') return `Ada's name is a ${typeof row.name} now, and the next page that shows it fails.`;
  return typeof row.notify.push === 'boolean' ? undefined : `Ada's switch holds "${row.notify.push}" now, which counts as on.`;
}

exports.attack = harm;

exports.variants = {
  'by way of constructor': (code) => harm(code, '{"constructor":{"prototype":{"isAdmin":true}}}'),
  'two levels further down': (code) => harm(code, '{"notify":{"__proto__":{"isAdmin":true}}}'),
  'a field that no form shows': async (code) =>
    (await harm(code, '{"name":"Ada","role":"board","fee":0}')) ?? (await harm(code, '{"id":"m-1"}')) ?? harm(code, '{"paidUntil":2099,"notify":{"sms":true}}'),
  'a value of another type': async (code) => (await harm(code, '{"name":17}')) ?? harm(code, '{"notify":{"push":"no"}}'),
};
