import { inWorld } from '../../../support/in-world';

const NET = `const net = world('http', {
  hosts: { 'api.example': { '/price': '{"price":3}', '/go': { status: 302, headers: { location: 'http://169.254.169.254/role' } } }, '169.254.169.254': 'role=admin', localhost: (request) => ({ status: 201, body: request.method + ' ' + request.body }) },
  names: { 'evil.example': ['169.254.169.254'], 'turning.example': [['203.0.113.99'], ['127.0.0.1']] },
});
exports.modules = net.modules; exports.globals = { fetch: net.fetch };`;

describe('the world of the network', () => {
  it('answers fetch and axios, follows redirects, and knows every way to write an address', () =>
    inWorld(NET, `
      const axios = require('axios');
      exports.json = async (url) => (await fetch(url)).json();
      exports.text = async (url, options) => { const response = await fetch(url, options); return [response.status, await response.text(), response.url, response.redirected]; };
      exports.location = async (url) => { const response = await fetch(new URL(url), { redirect: 'manual' }); return response.headers.get('Location'); };
      exports.axios = async (url, config) => (await axios.get(url, config)).data;
      exports.status = (url) => axios.get(url).catch((error) => [error.code, error.response?.status]);`, `
      equal(await code.json('https://api.example/price'), { price: 3 });
      equal(await code.text('http://api.example/go'), [200, 'role=admin', 'http://169.254.169.254/role', true]);
      equal(await code.location('http://api.example/go'), 'http://169.254.169.254/role');
      equal(await code.text('http://api.example/go', { redirect: 'error' }).catch((error) => error.message), 'fetch failed');
      for (const host of ['localhost', '127.0.0.1', '2130706433', '0x7f.1', '[::ffff:7f00:1]', '017700000001']) equal((await code.text('http://' + host + '/x', { method: 'POST', body: 'b' }))[1], 'POST b');
      equal(await code.axios('http://evil.example/role'), 'role=admin');
      equal(await code.axios('http://api.example/go', { maxRedirects: 0 }).catch((error) => error.message), 'Request failed with status code 302');
      equal((await code.status('http://api.example/none'))[0], 'ERR_BAD_REQUEST');
      equal(await code.axios('http://nowhere.example').catch((error) => error.code), 'ENOTFOUND');
      equal(await code.axios('http://10.0.0.1/').catch((error) => error.code), 'ECONNREFUSED');
      holds(net.reached('169.254.169.254') && net.reached('127.0.0.1') && !net.reached('10.0.0.2'), 'what was reached');`));

  it('looks names up, lets a client bring its own look-up, and turns names', () =>
    inWorld(NET, `
      const dns = require('dns');
      const http = require('http');
      const { lookup } = require('dns/promises');
      const { promisify } = require('util');
      const { isIP, BlockList } = require('net');
      const blocked = new BlockList();
      blocked.addSubnet('127.0.0.0', 8); blocked.addSubnet('169.254.0.0', 16); blocked.addSubnet('fc00::', 7, 'ipv6');
      exports.later = (name) => lookup(name, { all: true });
      exports.called = (name) => new Promise((resolve, reject) => dns.lookup(name, (error, address, family) => (error ? reject(error) : resolve([address, family]))));
      exports.promisified = (name) => promisify(dns.lookup)(name);
      exports.blocked = async (address) => blocked.check(address);
      exports.kinds = async () => ['1.2.3.4', '::1', '1.2.3', 'a'].map((text) => isIP(text));
      const safe = (name, options, done) => dns.lookup(name, options, (error, address) => (error ? done(error) : blocked.check(address) ? done(new Error('not there')) : done(null, address, 4)));
      exports.guarded = (url) => new Promise((resolve, reject) => http.get(url, { lookup: safe }, (response) => { let text = ''; response.on('data', (part) => { text += part; }); response.on('end', () => resolve(text)); }).on('error', reject));
      exports.twice = async (name) => { const { address } = await lookup(name); const text = await fetch('http://' + name + '/').then((response) => response.text()); return [address, text]; };`, `
      equal(await code.later('evil.example'), [{ address: '169.254.169.254', family: 4 }]);
      equal([await code.called('localhost'), await code.promisified('localhost')], [['127.0.0.1', 4], { address: '127.0.0.1', family: 4 }]);
      equal([await code.blocked('127.9.9.9'), await code.blocked('203.0.113.10'), await code.blocked('fd00::1'), await code.blocked('::ffff:127.0.0.1')], [true, false, true, true]);
      equal(await code.kinds(), [4, 6, 0, 0]);
      equal(await code.guarded('http://api.example/price'), '{"price":3}');
      equal(await code.guarded('http://evil.example/').catch((error) => error.message), 'not there');
      equal(await code.twice('turning.example'), ['203.0.113.99', 'GET undefined']);`));
});
