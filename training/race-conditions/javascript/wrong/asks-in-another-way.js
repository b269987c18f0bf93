const fs = require('node:fs');
const path = require('node:path');

const FOLDER = '/srv/shop/vouchers';

/** Uses a voucher for an order, and answers with its value in cents. */
async function redeem(code, order) {
  if (!/^[A-Z0-9]{4,12}$/.test(code)) {
    throw new Error('unknown voucher');
  }
  const { value } = JSON.parse(fs.readFileSync(path.join(FOLDER, `${code}.json`), 'utf8'));
  const used = path.join(FOLDER, `${code}.used`);
  const names = fs.readdirSync(FOLDER);
  if (names.includes(`${code}.used`)) {
    throw new Error('used before');
  }
  fs.writeFileSync(used, String(order));
  return value;
}

module.exports = { redeem };
