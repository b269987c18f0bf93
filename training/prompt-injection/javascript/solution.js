const Anthropic = require('@anthropic-ai/sdk');

const client = new Anthropic();
const TASK = 'The message is a mail with prices. Answer with the formula of their sum and nothing else, such as 3 * 14.5 + 20.';

/** The sum of what a mail orders. */
async function total(mail) {
  const answer = await client.messages.create({
    model: 'claude-sonnet-4-5',
    max_tokens: 200,
    system: TASK,
    messages: [{ role: 'user', content: mail }],
  });
  return sumOf(answer.content[0].text);
}

/** Calculates a sum of products of numbers, and throws for everything else. */
function sumOf(formula) {
  return formula
    .split('+')
    .map((product) => product.split('*').map(numberOf).reduce((left, right) => left * right))
    .reduce((left, right) => left + right);
}

function numberOf(text) {
  if (!/^\d{1,9}(?:\.\d{1,4})?$/.test(text.trim())) {
    throw new Error('a formula was expected');
  }
  return Number(text);
}

module.exports = { total };
