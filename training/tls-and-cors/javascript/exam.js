const KEY = 'key-of-the-payment-provider';
/** Who answers at the provider's address: itself, or somebody with a certificate of their own making or for another name. */
let answering = 'provider';
const stolen = [];
const pages = [];

class Agent {
  constructor(options = {}) {
    this.options = options;
  }
}

/** What the check of the certificate says, by the settings of the agent. */
async function trusts(options) {
  if (answering === 'provider' || options.rejectUnauthorized === false) return true;
  if (answering === 'another name' && options.checkServerIdentity) {
    return (await options.checkServerIdentity('payments.example', { subject: { CN: 'attacker.example' } })) === undefined;
  }
  return false;
}

async function post(address, body, config = {}) {
  const agent = config.httpsAgent;
  if (!(await trusts(agent && agent.options ? agent.options : {}))) throw new Error('the certificate is not trusted');
  if (answering !== 'provider') stolen.push(JSON.stringify(config.headers));
  return { status: 201, data: { id: answering === 'provider' ? `charge-${body.order}-${body.amount}` : 'forged' } };
}

exports.modules = {
  https: { Agent, globalAgent: new Agent() },
  axios: live({ post }),
  cors: live((options) => {
    pages.push(options || {});
    return live(() => undefined);
  }),
};
exports.env = { PAYMENTS_KEY: KEY };

async function allows(origins, origin) {
  if (origins === undefined || origins === '*' || origins === true) return true;
  if (typeof origins === 'function') {
    let allowed = false;
    await origins(origin, live((error, answer) => {
      allowed = !error && (answer === true || answer === origin || answer === '*');
    }));
    return allowed;
  }
  for (const one of Array.isArray(origins) ? origins : [origins]) {
    if (one instanceof RegExp ? one.test(origin) : one === origin) return true;
  }
  return false;
}

/** Whether a page of this origin may read answers, with the reader's cookies. */
async function readable(origin) {
  const { origin: origins, credentials } = pages[pages.length - 1] || {};
  return credentials === true && origins !== '*' && origins !== undefined && (await allows(origins, origin));
}

async function reads(origin) {
  return (await readable(origin)) ? `The page at ${origin} read the answers, with the cookies of its visitor.` : undefined;
}

async function intercepted(code, who) {
  answering = who;
  await code.charge(7, 1990).catch(() => undefined);
  return stolen.some((headers) => headers.includes(KEY)) ? "Somebody in between has the provider's key, and confirmed a payment that never happened." : undefined;
}

exports.behaviour = {
  "lets the shop's page call with its cookies": async () => {
    holds(await readable('https://shop.example'), "the page at https://shop.example must be allowed, with credentials");
  },
  'charges the order': async (code) => {
    equal(await code.charge(7, 1990), 'charge-7-1990');
  },
};

exports.attack = async (code, input) => (input.trim() === 'https://shop.example' ? undefined : reads(input.trim()));

exports.variants = {
  'a page whose name ends like ours': async () => reads('https://evil-shop.example'),
  'a page whose name begins like ours': async () => reads('https://shop.example.attacker.example'),
  'a certificate that nobody signed': async (code) => intercepted(code, 'nobody'),
  'a certificate for another name': async (code) => intercepted(code, 'another name'),
};
