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
  if (!fs.existsSync(used)) {
    fs.writeFileSync(used, String(order));
    return value;
  }
  throw new Error('used before');
}

module.exports = { redeem };
