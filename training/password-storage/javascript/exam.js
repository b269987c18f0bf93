const table = [];
/** What has been computed so far; 1 is one fast hash. */
let work = 0;
let drawn = 0;

/** Stands for every hash here: as good as random, and the same for the same input. */
function mix(text) {
  let [a, b] = [2166136261, 40503];
  for (const character of text) {
    a = Math.imul(a ^ character.codePointAt(0), 16777619) >>> 0;
    b = Math.imul(b + a, 2246822519) >>> 0;
  }
  return a.toString(16).padStart(8, '0') + b.toString(16).padStart(8, '0');
}

const stretch = (text, length) => {
  let out = '';
  for (let at = 0; out.length < length * 2; at++) out += mix(`${at}|${text}`);
  return out.slice(0, length * 2);
};

/** Bytes that go back and forth; inside they are hexadecimal text. */
const bytes = (hex) => live({ toString: (encoding) => (encoding === 'base64' ? `b64:${hex}` : hex), length: hex.length / 2, hex });
const plain = (value) => (value && typeof value === 'object' && value.hex !== undefined ? value.hex : String(value)).replace(/^b64:/, '');

function hasher(prefix) {
  let text = prefix;
  const self = live({
    update: (more) => { text += plain(more); return self; },
    digest: (encoding) => {
      work += 1;
      return encoding ? bytes(stretch(text, 32)).toString(encoding) : bytes(stretch(text, 32));
    },
  });
  return self;
}

function derive(name, cost, password, salt, length) {
  work += cost;
  return bytes(stretch(`${name}|${cost}|${plain(password)}|${plain(salt)}`, length));
}

const scryptSync = (password, salt, length, { N, cost, r, blockSize } = {}) =>
  derive('scrypt', (N ?? cost ?? 16384) * (r ?? blockSize ?? 8), password, salt, length);
const pbkdf2Sync = (password, salt, rounds, length, name) => derive(name, rounds, password, salt, length);
const random = (length) => bytes(stretch(`random ${drawn++}`, length));

/** @returns the same function in the form that calls back */
const later = (compute) => (...all) => {
  const callBack = all.pop();
  callBack(null, compute(...all));
};

const crypto = {
  createHash: (name) => hasher(`${name}|`),
  createHmac: (name, key) => hasher(`${name}|${plain(key)}|`),
  randomBytes: random,
  randomUUID: () => stretch(`uuid ${drawn++}`, 16),
  scryptSync,
  scrypt: later(scryptSync),
  pbkdf2Sync,
  pbkdf2: later(pbkdf2Sync),
  timingSafeEqual: (one, other) => plain(one) === plain(other),
};

function argon(password, options, salt) {
  const { memoryCost = 65536, timeCost = 3, parallelism = 4 } = options;
  work += memoryCost * timeCost;
  const head = `$argon2id$v=19$m=${memoryCost},t=${timeCost},p=${parallelism}$${salt}`;
  return `${head}$${stretch(`${head}|${password}`, 32)}`;
}

const argon2 = {
  argon2id: 2,
  hash: async (password, options = {}) => argon(password, options, random(16).toString()),
  verify: async (stored, password) => {
    const found = /m=(\d+),t=(\d+),p=(\d+)\$([^$]+)\$/.exec(stored);
    if (!found) throw new Error('pchstr must contain a $ as first char');
    const [memoryCost, timeCost, parallelism] = found.slice(1, 4).map(Number);
    return argon(password, { memoryCost, timeCost, parallelism }, found[4]) === stored;
  },
};

function blowfish(password, rounds, salt) {
  work += 2 ** rounds * 100;
  const head = `$2b$${String(rounds).padStart(2, '0')}$${salt}`;
  return head + stretch(`${head}|${password}`, 24);
}

const hashSync = (password, rounds = 10) => blowfish(password, Number(rounds), random(11).toString());
const compareSync = (password, stored) => blowfish(password, Number(stored.slice(4, 6)), stored.slice(7, 29)) === stored;
const bcrypt = { hashSync, compareSync, hash: async (...all) => hashSync(...all), compare: async (...all) => compareSync(...all) };

exports.modules = {
  crypto,
  argon2,
  bcrypt,
  bcryptjs: bcrypt,
  './accounts': {
    find: async (name) => table.find((account) => account.name === name),
    add: async (account) => { table.push(account); },
  },
};

async function send(handler, body) {
  const sent = { status: 200 };
  const res = live({
    status: (status) => { sent.status = status; return res; },
    sendStatus: (status) => { sent.status = status; return res; },
    json: (answer) => { sent.body = answer; return res; },
    send: (answer) => { sent.body = answer; return res; },
    end: () => res,
  });
  await handler({ body, query: {}, params: {}, headers: {} }, res);
  return sent;
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

/** @returns whether the guess is right, and what one guess has cost */
async function guess(code, name, password) {
  const before = work;
  const sent = await logIn(code, name, password).catch(() => ({ status: 500 }));
  return { right: sent.status === 200, cost: work - before };
}

exports.attack = async (code, input) => {
  await register(code, 'Mia', 'sommer2026').catch(() => undefined);
  for (const password of input.split(/[\s,]+/).filter(Boolean).slice(0, 50)) {
    const { right, cost } = await guess(code, 'Mia', password);
    if (right && cost < DEAR) return `Mia's password is ${password}. One guess costs as much as ${cost} fast hashes; a graphics card makes billions in a second.`;
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
  'a guess that costs next to nothing': async (code) => {
    await register(code, 'Ben', 'Kaffee!1').catch(() => undefined);
    const { right, cost } = await guess(code, 'Ben', 'Kaffee!1');
    return right && cost < DEAR ? `One guess at Ben's password costs only ${cost} fast hashes.` : undefined;
  },
};
