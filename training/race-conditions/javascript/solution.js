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
  try {
    fs.writeFileSync(used, String(order), { flag: 'wx' });
  } catch (error) {
    if (error.code === 'EEXIST') {
      throw new Error('used before');
    }
    throw error;
  }
  return value;
}

module.exports = { redeem };
