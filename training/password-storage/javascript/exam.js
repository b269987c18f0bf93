const web = world('express');
const vault = world('crypto');
const table = [];
exports.modules = {
  ...vault.modules,
  './accounts': {
    find: async (name) => table.find((account) => account.name === name),
    add: async (account) => { table.push(account); },
  },
};

async function send(handler, body) {
  const { req, res, answer } = web.exchange({ method: 'POST', body });
  await handler(req, res);
  return answer();
}

const register = (code, name, password) => send(code.register, { name, password });
const logIn = (code, name, password) => send(code.logIn, { name, password });

exports.behaviour = {
  'makes an account and lets the singer in': async (code) => {
    equal((await register(code, 'Mia', 'sommer2026')).status, 201);
    equal((await logIn(code, 'Mia', 'sommer2026')).body, { name: 'Mia' });
  },
  'refuses a wrong password': async (code) => {
    await register(code, 'Mia', 'sommer2026');
    equal((await logIn(code, 'Mia', 'Sommer2026')).status, 401);
  },
  'refuses a name that has no account': async (code) => {
    equal((await logIn(code, 'Nobody', 'sommer2026')).status, 401);
  },
  'answers 409 to a name that is taken': async (code) => {
    await register(code, 'Mia', 'sommer2026');
    equal((await register(code, 'Mia', 'other')).status, 409);
  },
};

const DEAR = 100_000;

/** Fast hashes that a guesser could make instead; a round of bcrypt is worth about a hundred. */
const worth = () => vault.work + vault.called('bcrypt').reduce((sum, { cost }) => sum + 99 * 2 ** cost, 0);

/** @returns whether the guess is right, and what one guess has cost */
async function guess(code, name, password) {
  const before = worth();
  const sent = await logIn(code, name, password).catch(() => ({ status: 500 }));
  return { right: sent.status === 200, cost: worth() - before };
}

exports.attack = async (code, input) => {
  await register(code, 'Mia', 'sommer2026').catch(() => undefined);
  for (const password of input.split(/[\s,]+/).filter(Boolean).slice(0, 50)) {
    const { right, cost } = await guess(code, 'Mia', password);
    if (right && cost < DEAR) return `Mia's password is ${password}. A guess is worth ${cost === 1 ? 'one fast hash' : `${cost} fast hashes`}, of which a graphics card makes billions in a second.`;
  }
  return undefined;
};

exports.variants = {
  'two people with the same password': async (code) => {
    await register(code, 'Mia', 'sommer2026').catch(() => undefined);
    await register(code, 'Ben', 'sommer2026').catch(() => undefined);
    const [mia, ben] = table.map(({ name, ...rest }) => JSON.stringify(rest));
    return mia !== undefined && mia === ben ? 'Mia and Ben have the same value in the table. One guess serves both.' : undefined;
  },
  'the same name and password in another choir': async (code) => {
    await register(code, 'Mia', 'sommer2026').catch(() => undefined);
    const here = JSON.stringify(table.splice(0));
    await register(code, 'Mia', 'sommer2026').catch(() => undefined);
    return here !== '[]' && here === JSON.stringify(table) ? 'Mia has the same value in both tables. What to guess with can be computed long before a table is stolen.' : undefined;
  },
  'a guess that costs next to nothing': async (code) => {
    await register(code, 'Ben', 'Kaffee!1').catch(() => undefined);
    if (JSON.stringify(table).includes('Kaffee!1')) return "Ben's password stands in the table as it is. No guess is needed.";
    const { right, cost } = await guess(code, 'Ben', 'Kaffee!1');
    return right && cost < DEAR ? `A guess at Ben's password is worth ${cost === 1 ? 'one fast hash' : `${cost} fast hashes`}.` : undefined;
  },
};
