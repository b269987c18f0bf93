import { createHash, createHmac } from 'node:crypto';
import { inWorld } from '../../../support/in-world';

const VAULT = "const vault = world('crypto'); exports.modules = vault.modules;";
const TEXTS = ['', 'abc', 'a longer text, so that there is more than one block of it: '.repeat(4), 'ü€😀'];

describe('the world of cryptography', () => {
  it('hashes to the true bytes', () => {
    const cases = TEXTS.flatMap((text) => ['md5', 'sha1', 'sha256', 'sha512'].map((name) => [name, text, createHash(name).update(text).digest('hex'), createHmac(name, 'key').update(text).digest('base64')]));
    return inWorld(VAULT, `
      const crypto = require('crypto');
      exports.hash = async (name, text) => [crypto.createHash(name).update(text).digest('hex'), crypto.createHmac(name, 'key').update(text).digest('base64')];`, `
      for (const [name, text, hash, mac] of ${JSON.stringify(cases)}) equal(await code.hash(name, text), [hash, mac]);`);
  });

  it('records what passwords are kept with, and what a guess costs', () =>
    inWorld(VAULT, `
      const crypto = require('node:crypto');
      const bcrypt = require('bcrypt');
      const argon2 = require('argon2');
      const { promisify } = require('util');
      exports.scrypt = async (password) => { const salt = crypto.randomBytes(16); return [(await promisify(crypto.scrypt)(password, salt, 32)).toString('hex') === crypto.scryptSync(password, salt, 32).toString('hex'), crypto.scryptSync('other', salt, 32).length]; };
      exports.pbkdf2 = (password) => new Promise((resolve) => crypto.pbkdf2(password, 'salt', 100000, 32, 'sha256', (error, key) => resolve(key.toString('hex').length)));
      exports.bcrypt = async (password) => { const hash = await bcrypt.hash(password, 12); return [await bcrypt.compare(password, hash), await bcrypt.compare(password + 'x', hash), bcrypt.compareSync('y'.repeat(80), bcrypt.hashSync('y'.repeat(72), 4)), hash.slice(0, 7), hash.length]; };
      exports.argon = async (password) => { const hash = await argon2.hash(password); return [await argon2.verify(hash, password), await argon2.verify(hash, 'no'), hash.slice(0, 9)]; };`, `
      equal(await code.scrypt('p'), [true, 32]);
      equal(vault.called('scrypt').map(({ saltLength }) => saltLength), [16, 16, 16]);
      equal(await code.pbkdf2('p'), 64);
      holds(vault.work > 400000, 'work is counted');
      equal(await code.bcrypt('p'), [true, false, true, '$2b$12$', 60]);
      equal(await code.argon('p'), [true, false, '$argon2id']);`));

  it('knows what came from a strong generator, and ciphers that behave', () =>
    inWorld(VAULT, `
      const crypto = require('crypto');
      exports.tokens = async () => [crypto.randomBytes(24).toString('hex'), crypto.randomBytes(24).toString('base64url'), crypto.randomUUID(), String(crypto.randomInt(100000, 999999)), Math.random().toString(36).slice(2)];
      exports.gcm = async (bend) => {
        const key = crypto.randomBytes(32), iv = crypto.randomBytes(12);
        const cipher = crypto.createCipheriv('aes-256-gcm', key, iv);
        const text = Buffer.concat([cipher.update('secret text', 'utf8'), cipher.final()]);
        const tag = cipher.getAuthTag();
        if (bend) text[0] ^= 1;
        const decipher = crypto.createDecipheriv('aes-256-gcm', key, iv);
        decipher.setAuthTag(tag);
        return decipher.update(text, undefined, 'utf8') + decipher.final('utf8');
      };
      exports.ecb = async () => { const cipher = crypto.createCipheriv('aes-128-ecb', Buffer.alloc(16), null); const hex = cipher.update('0123456789abcdef0123456789abcdef', 'utf8', 'hex') + cipher.final('hex'); return hex.slice(0, 32) === hex.slice(32, 64); };
      exports.same = async (a, b) => crypto.timingSafeEqual(Buffer.from(a), Buffer.from(b));`, `
      equal((await code.tokens()).map((token) => vault.isStrong(token)), [true, true, true, true, false]);
      equal(await code.gcm(false), 'secret text');
      equal(await code.gcm(true).catch((error) => error.message), 'Unsupported state or unable to authenticate data');
      holds(vault.calls.filter(({ algorithm }) => algorithm === 'aes-256-gcm').length === 4, 'ciphers are recorded');
      equal(await code.ecb(), true);
      equal([await code.same('a', 'a'), await code.same('a', 'b'), await code.same('a', 'ab').catch((error) => error.code)], [true, false, 'ERR_CRYPTO_TIMING_SAFE_EQUAL_LENGTH']);`));
});

describe('the world of tokens', () => {
  it('signs, reads and refuses as jsonwebtoken does', () =>
    inWorld("const tokens = world('jwt'); const pair = tokens.keyPair(); exports.modules = tokens.modules; exports.globals = { pair };", `
      const jwt = require('jsonwebtoken');
      exports.sign = async (payload, options) => jwt.sign(payload, 'secret', options);
      exports.pair = async (payload) => jwt.sign(payload, pair.privateKey, { algorithm: 'RS256' });
      exports.verify = async (token, options) => jwt.verify(token, 'secret', options);
      exports.public = async (token, options) => jwt.verify(token, pair.publicKey, options);
      exports.loose = async (token) => jwt.verify(token, '', { algorithms: ['none', 'HS256'] });
      exports.decode = async (token) => jwt.decode(token);
      exports.called = (token) => new Promise((resolve, reject) => jwt.verify(token, (header, done) => done(null, 'secret'), (error, payload) => (error ? reject(error) : resolve(payload))));
      exports.kind = async (token) => { try { jwt.verify(token, 'secret'); return 'fine'; } catch (error) { return [error.name, error.message]; } };`, `
      const token = await code.sign({ user: 'ada' }, { expiresIn: '1h', audience: 'shop' });
      const { user, exp, iat, aud } = await code.verify(token, { audience: 'shop' });
      equal([user, exp - iat, aud], ['ada', 3600, 'shop']);
      equal((await code.called(token)).user, 'ada');
      equal(await code.kind(tokens.change(token, { payload: { user: 'eve' } })), ['JsonWebTokenError', 'invalid signature']);
      equal(await code.kind(tokens.forge({ payload: { user: 'eve' } })), ['JsonWebTokenError', 'jwt signature is required']);
      equal((await code.loose(tokens.forge({ payload: { user: 'eve' } }))).user, 'eve');
      equal((await code.decode(tokens.forge({ payload: { user: 'eve' } }))).user, 'eve');
      equal(await code.kind(await code.sign({ user: 'ada', exp: 1 })), ['TokenExpiredError', 'jwt expired']);
      equal(await code.verify(token, { audience: 'other' }).catch((error) => error.message), 'jwt audience invalid. expected: other');
      const signed = await code.pair({ user: 'ada' });
      equal((await code.public(signed)).user, 'ada');
      equal(await code.public(tokens.forge({ payload: { user: 'eve' }, key: pair.publicKey })).catch((error) => error.message), 'invalid algorithm');`));

  it('once took a public key for a secret', () =>
    inWorld("const tokens = world('jwt', { old: true }); const pair = tokens.keyPair(); exports.modules = tokens.modules; exports.globals = { pair };", `
      const jwt = require('jsonwebtoken');
      exports.verify = async (token, options) => jwt.verify(token, pair.publicKey, options);`, `
      const forged = tokens.forge({ payload: { user: 'eve' }, key: pair.publicKey });
      equal((await code.verify(forged)).user, 'eve');
      equal(await code.verify(forged, { algorithms: ['RS256'] }).catch((error) => error.message), 'invalid algorithm');
      equal((await code.verify(tokens.forge({ payload: { user: 'eve' } }))).user, 'eve');`));
});
