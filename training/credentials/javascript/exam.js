const WRITTEN = { de: '{{token:stripe-secret-key:shop-de}}', gb: '{{token:stripe-secret-key:shop-gb}}' };
const NEW_KEY = 'the-new-key-of-the-environment';

const sent = [];
const answer = (status, body) => live({ ok: status === 200, status, json: async () => body, text: async () => JSON.stringify(body) });

/** The provider takes any key here, so that the exam can see which one was sent. */
async function fetch(address, { method, headers = {}, body } = {}) {
  const key = String(headers.authorization ?? headers.Authorization ?? '').replace(/^Bearer /, '');
  const charge = JSON.parse(body ?? '{}');
  sent.push({ address: String(address), method, key, charge });
  if (key === '') return answer(401, { error: 'Who are you?' });
  return charge.card === 'stolen' ? answer(402, { error: 'The card was refused' }) : answer(200, { id: `pay_${sent.length}_${charge.currency}_${charge.amount}` });
}

/** Only the German account has a key in the environment. */
exports.env = { PAYMENTS_KEY_DE: NEW_KEY };
exports.globals = { fetch };
/** What a learner may move the keys to is committed too. `dotenv` only fills the environment, which is there already. */
const COMMITTED = { ...WRITTEN, PAYMENTS_KEY_DE: WRITTEN.de, PAYMENTS_KEY_GB: WRITTEN.gb };
const FILES = ['./keys', './keys.json', './config', './config.json', './secrets', './secrets.json', '../config', '../config.json', '../keys.json', '../secrets.json'];
exports.modules = { dotenv: { config: () => ({ parsed: {} }) }, ...Object.fromEntries(FILES.map((name) => [name, COMMITTED])) };

exports.behaviour = {
  'charges a card in euros': async (code) => {
    equal(await code.charge('de', 1250, 'card-1'), 'pay_1_EUR_1250');
    equal(sent[0].address, 'https://api.payments.example/v1/charges');
    equal(sent[0].charge, { amount: 1250, currency: 'EUR', card: 'card-1' });
  },
  'says so when the provider refuses': async (code) => {
    const failure = await code.charge('de', 1250, 'stolen').then(() => undefined, (error) => error);
    holds(failure?.message.includes('402'), 'charge must throw and name the status 402');
  },
  'refuses countries that the shop does not sell to': async (code) => {
    const failure = await code.charge('fr', 1250, 'card-1').then(() => undefined, (error) => error);
    holds(failure && sent.length === 0, 'charge must throw for `fr`, and send nothing');
  },
  'tells the page which countries and currencies there are': async (code) => {
    const known = await code.countries();
    equal([known.de.currency, known.gb.currency], ['EUR', 'GBP']);
  },
};

exports.attack = async (code, key) => {
  await code.charge('de', 100, 'card-1').catch(() => undefined);
  await code.charge('gb', 100, 'card-1').catch(() => undefined);
  const isKey = sent.some((request) => request.key === key) && key !== NEW_KEY;
  return isKey ? 'The provider took you for the shop: you can charge its customers and pay back to yourself.' : undefined;
};

exports.variants = {
  'an account without a key in the environment': async (code) => {
    await code.charge('gb', 100, 'card-1').catch(() => undefined);
    const [request] = sent;
    if (request === undefined) return undefined;
    const isKey = !['', 'undefined', 'null'].includes(request.key.trim());
    return isKey
      ? 'The environment has no key for Great Britain, and one was sent all the same. So it stands in the repository.'
      : 'The environment has no key for Great Britain. The number of the card was sent without one, and nobody is told what is missing.';
  },
  'a key goes to the browser': async (code) => {
    const page = JSON.stringify(await code.countries());
    return [NEW_KEY, ...Object.values(WRITTEN)].some((key) => page.includes(key)) ? 'What the page of the checkout gets holds a key, and every visitor can read it.' : undefined;
  },
};
