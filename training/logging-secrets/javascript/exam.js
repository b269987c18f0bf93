const PASSWORD = 'correct horse 42';
const TOKEN = 'token-of-billing-for-ada';
const lines = [];

/** Remembers what was logged, as the text that a log would hold. */
function write(...values) {
  lines.push(values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join(' '));
}

const log = live({ error: write, warn: write, info: write, debug: write, trace: write });
const console = live({ error: write, warn: write, info: write, debug: write, log: write });
exports.modules = {
  './log': log,
  './accounts': live({
    find: async (name) => (name === 'ada' ? { id: 7, name } : undefined),
    accepts: async (id, password) => id === 7 && password === PASSWORD,
    startSession: async () => 'a session',
  }),
};
const sent = [];
exports.globals = {
  console,
  fetch: live(async (address, request) => {
    sent.push(JSON.stringify(request));
    return live({ status: 200, json: async () => [{ number: 1 }] });
  }),
};

async function logIn(code, name, password) {
  const answers = [];
  await code.logIn({ body: { name, password } }, live({ sendStatus: (status) => void answers.push(status), json: (body) => void answers.push(body) }));
  return answers[0];
}

/** The text itself, and other ways of writing it that everybody can turn back. */
function logged(text) {
  const forms = [text, text.slice(0, 10), Buffer.from(text).toString('base64').slice(0, 12), Buffer.from(text).toString('hex'), encodeURIComponent(text)];
  return lines.some((line) => forms.some((form) => line.includes(form)));
}

exports.behaviour = {
  'lets readers in, and others not': async (code) => {
    equal(await logIn(code, 'ada', PASSWORD), { session: 'a session' });
    equal(await logIn(code, 'ada', 'something else'), 401);
    equal(await logIn(code, 'nobody', PASSWORD), 401);
  },
  'logs a failed login with the account': async (code) => {
    await logIn(code, 'ada', 'something else');
    holds(lines.some((line) => line.includes('7')), "a failed login must be logged with the account's number");
  },
  'fetches invoices with the token, and logs the status': async (code) => {
    equal(await code.fetchInvoices({ id: 7 }, TOKEN), [{ number: 1 }]);
    holds(sent.some((request) => request.includes(TOKEN)), 'the token must be sent to billing');
    holds(lines.some((line) => line.includes('200')), "the status of billing's answer must be logged");
  },
};

exports.variants = {
  'the password of a known account': async (code) => {
    await logIn(code, 'ada', 'mistyped horse 24');
    return logged('mistyped horse 24') ? 'The log holds the password that Ada mistyped.' : undefined;
  },
  'the password of an unknown account': async (code) => {
    await logIn(code, 'adaa', PASSWORD);
    return logged(PASSWORD) ? "The log holds a password that is right for Ada's account; only the name was mistyped." : undefined;
  },
  'the token': async (code) => {
    await code.fetchInvoices({ id: 7 }, TOKEN);
    return logged(TOKEN) ? "The log holds the token for billing, or something from which it can be read." : undefined;
  },
};
