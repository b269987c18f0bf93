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
  const formula = answer.content[0].text;
  return eval(formula);
}

module.exports = { total };
