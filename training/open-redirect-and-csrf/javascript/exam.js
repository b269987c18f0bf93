const started = [];
exports.modules = {
  './sessions': {
    check: live(async (name, password) => (password === 'right' ? { name } : null)),
    start: live(async (account) => {
      started.push(account.name);
    }),
  },
};

/** Where a browser goes: it drops control characters and reads a backslash as a slash. */
function hostOf(target) {
  const read = String(target)
    .replace(/^[\x00-\x20]+/, '')
    .replace(/[\t\r\n]/g, '')
    .replace(/\\/g, '/');
  const found = /^(?:[a-z][a-z0-9+.-]*:)?\/\/+([^/?#]*)/i.exec(read);
  if (found) {
    return found[1] === 'shop.example' ? undefined : found[1];
  }
  return /^[a-z][a-z0-9+.-]*:/i.test(read) ? read.split(':')[0] + ':' : undefined;
}

/** Logs in with an address that has this value as `next`, and says where the browser was sent. */
async function login(code, next, password = 'right') {
  const sent = [];
  const res = live({
    redirect: (...given) => {
      sent.push(given[given.length - 1]);
    },
  });
  const query = next === undefined ? {} : { next };
  await code.finishLogin({ query, body: { name: 'ada', password } }, res);
  return sent[0];
}

async function leaves(code, next) {
  const target = await login(code, next).catch(() => undefined);
  const host = target === undefined ? undefined : hostOf(target);
  return host === undefined ? undefined : `After the login the browser went to ${host}, away from the shop.`;
}

exports.behaviour = {
  'goes on to the page that was asked for': async (code) => {
    equal(await login(code, '/orders/7?tab=notes'), '/orders/7?tab=notes');
    equal(await login(code, '/account'), '/account');
  },
  'leads to the start page when nothing was asked for': async (code) => {
    equal(await login(code, undefined), '/orders');
  },
  'leads back to the login when the password was wrong': async (code) => {
    equal(await login(code, '/orders/7', 'wrong'), '/login?failed=1');
    holds(started.length === 0, 'no session may begin with a wrong password');
  },
};

exports.attack = leaves;

exports.variants = {
  'two slashes': async (code) => leaves(code, '//attacker.example/login'),
  'a backslash': async (code) => leaves(code, '/\\attacker.example/login'),
  'a tab between slashes': async (code) => leaves(code, '/\t/attacker.example/login'),
  'a host whose name begins with ours': async (code) => leaves(code, 'https://shop.example.attacker.example/login'),
};
