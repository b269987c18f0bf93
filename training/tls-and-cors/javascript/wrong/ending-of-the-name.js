const https = require('node:https');
const axios = require('axios');
const cors = require('cors');

const CHARGES = 'https://payments.example/v1/charges';
const agent = new https.Agent({ keepAlive: true });

/** Lets the shop's page call this service with its cookies. */
const allowPage = cors({ origin: (origin, done) => done(null, typeof origin === 'string' && origin.endsWith('shop.example')), credentials: true });

/** Charges the amount of an order, in cents, and answers with the number of the charge. */
async function charge(order, amount) {
  const answer = await axios.post(CHARGES, { order, amount }, {
    headers: { authorization: `Bearer ${process.env.PAYMENTS_KEY}` },
    httpsAgent: agent,
    timeout: 10_000,
  });
  return answer.data.id;
}

module.exports = { allowPage, charge };
