/*
 * `crypto` and the modules for passwords, with a record of how they were used.
 *
 *   const vault = world('crypto');
 *   exports.modules = vault.modules;      // `{ crypto, bcrypt, bcryptjs, argon2 }`
 *
 * crypto    createHash and createHmac (md5, sha1, sha256, sha512: the true bytes), randomBytes, randomUUID, randomInt, randomFillSync, getRandomValues, webcrypto.getRandomValues, timingSafeEqual, scrypt(Sync), pbkdf2(Sync), hkdfSync,
 *           createCipheriv and createDecipheriv (aes-128, -192, -256 in gcm, cbc, ctr and ecb), generateKeyPairSync, sign, verify, getHashes
 * bcrypt    hash, hashSync, compare, compareSync, genSalt, genSaltSync, getRounds; only the first 72 bytes of a password count
 * argon2    hash, verify, needsRehash, argon2id
 *
 * Slow functions and ciphers do not give the true bytes, but behave: the same for the same, other for other, a tag that does not fit is refused, in ecb equal blocks look equal.
 *
 * vault.calls       what was called, in order: `{ name, algorithm?, iterations?, cost?, saltLength?, keyLength?, key?, iv?, … }`
 * vault.called(name)        calls of that name
 * vault.work        how much work a guesser would have: iterations of pbkdf2, N·r·p of scrypt, 2^rounds of bcrypt, kibibytes by passes of argon2, 1 for a hash
 * vault.isStrong(text)      whether a text or bytes hold, in hex, base64, base64url or as they are, what came from a strong generator
 * vault.random      how many bytes came from the strong generator
 * vault.compared    comparisons by timingSafeEqual
 */
module.exports = () => {
  const vault = { calls: [], work: 0, random: 0, compared: 0 };
  const record = (name, more = {}, work = 0) => {
    vault.calls.push({ name, ...more });
    vault.work += work;
  };
  const bytesOf = (data, encoding) => {
    if (typeof data === 'string') return Buffer.from(data, encoding);
    if (data instanceof Uint8Array) return Buffer.from(data);
    throw Object.assign(new TypeError(`The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received ${data === null ? 'null' : typeof data}`), { code: 'ERR_INVALID_ARG_TYPE' });
  };
  const shown = (bytes, encoding) => (encoding && encoding !== 'buffer' ? bytes.toString(encoding) : bytes);

  // ---- hashes. Sources: RFC 1321 (md5), FIPS 180-4 (the others). Their constants are roots of primes, and sines. ----
  const primes = [];
  for (let n = 2; primes.length < 80; n++) if (primes.every((prime) => n % prime !== 0)) primes.push(n);
  /** The first 64 bits behind the point of a root of a prime, by whole numbers. */
  const fraction = (prime, power) => {
    const target = BigInt(prime) << BigInt(64 * power);
    let low = 0n, high = 1n << 70n;
    while (high - low > 1n) {
      const middle = (low + high) >> 1n;
      if (middle ** BigInt(power) <= target) low = middle;
      else high = middle;
    }
    return low & 0xffffffffffffffffn;
  };
  let constants;
  const rootsOf = () => (constants ??= { cube: primes.map((prime) => fraction(prime, 3)), square: primes.slice(0, 8).map((prime) => fraction(prime, 2)) });
  const padded = (bytes, block, isLittle) => {
    const length = Math.ceil((bytes.length + 1 + block / 8) / block) * block;
    const whole = Buffer.alloc(length);
    whole.set(bytes);
    whole[bytes.length] = 0x80;
    let bits = bytes.length * 8;
    for (let i = 0; i < 6; i++, bits = Math.floor(bits / 256)) whole[isLittle ? length - 8 + i : length - 1 - i] = bits % 256;
    return whole;
  };
  const left = (value, count) => (value << count) | (value >>> (32 - count));
  const right = (value, count) => (value >>> count) | (value << (32 - count));
  const words32 = (words, isLittle) => Buffer.from(words.flatMap((word) => (isLittle ? [word, word >>> 8, word >>> 16, word >>> 24] : [word >>> 24, word >>> 16, word >>> 8, word]).map((byte) => byte & 255)));
  const HASHES = {
    __proto__: null,
    md5: (bytes) => {
      const turns = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21];
      const state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476];
      const data = padded(bytes, 64, true);
      for (let at = 0; at < data.length; at += 64) {
        let [a, b, c, d] = state;
        for (let i = 0; i < 64; i++) {
          const round = i >> 4;
          const mixed = [(b & c) | (~b & d), (d & b) | (~d & c), b ^ c ^ d, c ^ (b | ~d)][round];
          const from = at + 4 * [i, (5 * i + 1) % 16, (3 * i + 5) % 16, (7 * i) % 16][round];
          const word = data[from] | (data[from + 1] << 8) | (data[from + 2] << 16) | (data[from + 3] << 24);
          const sum = (a + mixed + Math.floor(Math.abs(Math.sin(i + 1)) * 4294967296) + word) | 0;
          [a, d, c, b] = [d, c, b, (b + left(sum, turns[round * 4 + (i % 4)])) | 0];
        }
        [a, b, c, d].forEach((value, i) => { state[i] = (state[i] + value) | 0; });
      }
      return words32(state, true);
    },
    sha1: (bytes) => {
      const state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
      const data = padded(bytes, 64, false);
      for (let at = 0; at < data.length; at += 64) {
        const w = [];
        for (let i = 0; i < 80; i++) w.push(i < 16 ? (data[at + 4 * i] << 24) | (data[at + 4 * i + 1] << 16) | (data[at + 4 * i + 2] << 8) | data[at + 4 * i + 3] : left(w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16], 1));
        let [a, b, c, d, e] = state;
        for (let i = 0; i < 80; i++) {
          const [mixed, constant] = i < 20 ? [(b & c) | (~b & d), 0x5a827999] : i < 40 ? [b ^ c ^ d, 0x6ed9eba1] : i < 60 ? [(b & c) | (b & d) | (c & d), 0x8f1bbcdc] : [b ^ c ^ d, 0xca62c1d6];
          [e, d, c, b, a] = [d, c, left(b, 30), a, (left(a, 5) + mixed + e + constant + w[i]) | 0];
        }
        [a, b, c, d, e].forEach((value, i) => { state[i] = (state[i] + value) | 0; });
      }
      return words32(state, false);
    },
    sha256: (bytes) => {
      const { cube, square } = rootsOf();
      const constant = cube.slice(0, 64).map((value) => Number(value >> 32n) | 0);
      const state = square.map((value) => Number(value >> 32n) | 0);
      const data = padded(bytes, 64, false);
      const w = new Int32Array(64);
      for (let at = 0; at < data.length; at += 64) {
        for (let i = 0; i < 16; i++) w[i] = (data[at + 4 * i] << 24) | (data[at + 4 * i + 1] << 16) | (data[at + 4 * i + 2] << 8) | data[at + 4 * i + 3];
        for (let i = 16; i < 64; i++) {
          const x = w[i - 15], y = w[i - 2];
          w[i] = w[i - 16] + (right(x, 7) ^ right(x, 18) ^ (x >>> 3)) + w[i - 7] + (right(y, 17) ^ right(y, 19) ^ (y >>> 10));
        }
        let [a, b, c, d, e, f, g, h] = state;
        for (let i = 0; i < 64; i++) {
          const first = (h + (right(e, 6) ^ right(e, 11) ^ right(e, 25)) + ((e & f) ^ (~e & g)) + constant[i] + w[i]) | 0;
          const second = ((right(a, 2) ^ right(a, 13) ^ right(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
          h = g; g = f; f = e; e = (d + first) | 0; d = c; c = b; b = a; a = (first + second) | 0;
        }
        [a, b, c, d, e, f, g, h].forEach((value, i) => { state[i] = (state[i] + value) | 0; });
      }
      return words32(state, false);
    },
    sha512: (bytes) => {
      const { cube, square } = rootsOf();
      const mask = 0xffffffffffffffffn;
      const turn = (value, count) => ((value >> count) | (value << (64n - count))) & mask;
      const state = [...square];
      const data = padded(bytes, 128, false);
      for (let at = 0; at < data.length; at += 128) {
        const w = [];
        for (let i = 0; i < 16; i++) w.push(BigInt(`0x${data.toString('hex', at + 8 * i, at + 8 * i + 8)}`));
        for (let i = 16; i < 80; i++) {
          const x = w[i - 15], y = w[i - 2];
          w.push((w[i - 16] + (turn(x, 1n) ^ turn(x, 8n) ^ (x >> 7n)) + w[i - 7] + (turn(y, 19n) ^ turn(y, 61n) ^ (y >> 6n))) & mask);
        }
        let [a, b, c, d, e, f, g, h] = state;
        for (let i = 0; i < 80; i++) {
          const first = h + (turn(e, 14n) ^ turn(e, 18n) ^ turn(e, 41n)) + ((e & f) ^ (~e & mask & g)) + cube[i] + w[i];
          const second = (turn(a, 28n) ^ turn(a, 34n) ^ turn(a, 39n)) + ((a & b) ^ (a & c) ^ (b & c));
          h = g; g = f; f = e; e = (d + first) & mask; d = c; c = b; b = a; a = (first + second) & mask;
        }
        [a, b, c, d, e, f, g, h].forEach((value, i) => { state[i] = (state[i] + value) & mask; });
      }
      return Buffer.from(state.map((value) => value.toString(16).padStart(16, '0')).join(''), 'hex');
    },
  };
  const hashNamed = (name) => {
    const found = HASHES[String(name).toLowerCase().replace('-', '')];
    if (!found) throw new Error(`Digest method not supported: this world has md5, sha1, sha256 and sha512, not ${name}`);
    return found;
  };
  const hmac = (name, key, data) => {
    const hash = hashNamed(name), block = /512/.test(name) ? 128 : 64;
    const whole = Buffer.alloc(block);
    whole.set(key.length > block ? hash(key) : key);
    const mixed = (value) => Buffer.from(whole.map((byte) => byte ^ value));
    return hash(Buffer.concat([mixed(0x5c), hash(Buffer.concat([mixed(0x36), data]))]));
  };
  const digester = (finish) => {
    const parts = [];
    const self = live({ update: (data, encoding) => { parts.push(bytesOf(data, encoding)); return self; }, digest: (encoding) => shown(finish(Buffer.concat(parts)), encoding) });
    return self;
  };
  /** As many bytes as are wanted, the same for the same words. */
  const expand = (length, ...words) => {
    const seed = HASHES.sha256(Buffer.concat(words.map((word) => HASHES.sha256(Buffer.from(word)))));
    const parts = [];
    for (let i = 0; i * 32 < length; i++) parts.push(HASHES.sha256(Buffer.concat([seed, Buffer.from([i >> 8, i & 255])])));
    return Buffer.concat(parts).subarray(0, length);
  };

  // ---- chance ----
  const strong = [];
  const randomBytes = (size) => {
    vault.random += size;
    const bytes = expand(size, 'strong', String(vault.random), String(strong.length));
    if (size > 0) strong.push(Buffer.from(bytes));
    return bytes;
  };
  const fill = (target) => {
    target.set(randomBytes(target.length));
    return target;
  };
  const later = (run) => (...args) => {
    const done = args.pop();
    let error = null, value;
    try {
      value = run(...args);
    } catch (thrown) {
      error = thrown;
    }
    setTimeout(() => (error ? done(error) : done(null, value)), 0);
  };
  const maybeLater = (run) => (...args) => (typeof args[args.length - 1] === 'function' ? later(run)(...args) : run(...args));
  const randomUUID = () => {
    const hex = randomBytes(16).toString('hex');
    strong.push(Buffer.from(hex.slice(0, 8), 'hex'));
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
  };
  const randomInt = (low, high) => {
    const [from, to] = high === undefined ? [0, low] : [low, high];
    const value = from + (randomBytes(6).reduce((sum, byte) => sum * 256 + byte, 0) % (to - from));
    strong.push(Buffer.from(String(value)));
    return value;
  };
  vault.isStrong = (value) => {
    const text = typeof value === 'string' ? value : Buffer.from(value).toString('hex');
    return strong.some((bytes) => bytes.length >= 4 && ['hex', 'base64', 'base64url', 'latin1'].some((encoding) => text.includes(bytes.toString(encoding).replace(/=+$/, ''))) || text.toLowerCase().includes(bytes.toString('hex')));
  };

  // ---- slow functions ----
  const scrypt = (password, salt, length, { N, cost, r, blockSize, p, parallelization } = {}) => {
    const [n, block, parallel] = [N ?? cost ?? 16384, r ?? blockSize ?? 8, p ?? parallelization ?? 1];
    if ((n & (n - 1)) !== 0 || n < 2) throw Object.assign(new RangeError('Invalid scrypt params'), { code: 'ERR_CRYPTO_INVALID_SCRYPT_PARAMS' });
    record('scrypt', { cost: n, saltLength: bytesOf(salt).length, keyLength: length }, n * block * parallel);
    return expand(length, 'scrypt', bytesOf(password), bytesOf(salt), `${n} ${block} ${parallel}`);
  };
  const pbkdf2 = (password, salt, iterations, length, digest) => {
    hashNamed(digest);
    record('pbkdf2', { algorithm: digest, iterations, saltLength: bytesOf(salt).length, keyLength: length }, iterations);
    return expand(length, 'pbkdf2', bytesOf(password), bytesOf(salt), `${iterations} ${digest}`);
  };
  const withOptions = (run) => (password, salt, length, settings, done) => later((...args) => run(...args))(password, salt, length, typeof settings === 'function' ? undefined : settings, typeof settings === 'function' ? settings : done);

  const checkRounds = (rounds) => Math.min(31, Math.max(4, Number(rounds) || 10));
  const BCRYPT = /^\$2[aby]\$(\d\d)\$(.{22})(.{31})$/;
  const bcryptText = (bytes, length) => bytes.toString('base64').replace(/\+/g, '.').slice(0, length);
  const genSalt = (rounds = 10) => `$2b$${String(checkRounds(rounds)).padStart(2, '0')}$${bcryptText(randomBytes(17), 22)}`;
  const bcryptHash = (password, saltOrRounds) => {
    if (typeof password !== 'string' || saltOrRounds === undefined) throw new Error('data and salt arguments required');
    const salt = typeof saltOrRounds === 'number' ? genSalt(saltOrRounds) : saltOrRounds;
    const rounds = Number(/^\$2[aby]\$(\d\d)\$.{22}/.exec(salt)?.[1]);
    if (!rounds) throw new Error('Invalid salt. Salt must be in the form of: $Vers$log2(NumRounds)$saltvalue');
    record('bcrypt', { cost: rounds }, 2 ** rounds);
    return salt.slice(0, 29) + bcryptText(expand(24, 'bcrypt', Buffer.from(password).subarray(0, 72), salt.slice(0, 29)), 31);
  };
  const bcryptCompare = (password, hash) => {
    const match = BCRYPT.exec(String(hash));
    record('bcrypt.compare', {});
    return match !== null && bcryptHash(password, String(hash).slice(0, 29)) === hash;
  };
  const both = (run) => (...args) => {
    const done = typeof args[args.length - 1] === 'function' ? args.pop() : undefined;
    const result = (async () => run(...args))();
    if (!done) return result;
    result.then((value) => done(null, value), (error) => done(error));
    return undefined;
  };
  const bcrypt = { hash: both(bcryptHash), hashSync: bcryptHash, compare: both(bcryptCompare), compareSync: bcryptCompare, genSalt: both(genSalt), genSaltSync: genSalt, getRounds: (hash) => Number(BCRYPT.exec(hash)?.[1]) };
  const argonHash = (password, { memoryCost = 65536, timeCost = 3, parallelism = 4, type = 2 } = {}, salt = bcryptText(randomBytes(16), 22)) => {
    record('argon2', { cost: memoryCost, iterations: timeCost, type }, memoryCost * timeCost);
    return `$argon2${['d', 'i', 'id'][type]}$v=19$m=${memoryCost},t=${timeCost},p=${parallelism}$${salt}$${bcryptText(expand(32, 'argon2', bytesOf(password), salt, `${memoryCost} ${timeCost} ${parallelism} ${type}`), 43)}`;
  };
  const argon2 = {
    argon2d: 0, argon2i: 1, argon2id: 2,
    hash: async (password, settings) => argonHash(password, settings),
    verify: async (hash, password) => {
      const [, kind, m, t, p, salt] = /^\$argon2(id|i|d)\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([^$]+)\$/.exec(hash) ?? [];
      if (!kind) throw new TypeError('pchstr must contain a $ as first char');
      return argonHash(password, { memoryCost: Number(m), timeCost: Number(t), parallelism: Number(p), type: { d: 0, i: 1, id: 2 }[kind] }, salt) === hash;
    },
    needsRehash: (hash, { memoryCost = 65536, timeCost = 3 } = {}) => !hash.includes(`$m=${memoryCost},t=${timeCost},`),
  };

  // ---- ciphers ----
  const CIPHER = /^aes-?(128|192|256)-(gcm|cbc|ctr|ecb)$/;
  const cipher = (name, isDeciphering) => (algorithm, key, iv) => {
    const [, bits, mode] = CIPHER.exec(String(algorithm).toLowerCase()) ?? [];
    if (!bits) throw Object.assign(new Error(`Unknown cipher: this world has aes in gcm, cbc, ctr and ecb, not ${algorithm}`), { code: 'ERR_CRYPTO_UNKNOWN_CIPHER' });
    const secret = bytesOf(key), start = mode === 'ecb' ? Buffer.alloc(0) : bytesOf(iv ?? '');
    if (secret.length !== bits / 8) throw Object.assign(new RangeError('Invalid key length'), { code: 'ERR_CRYPTO_INVALID_KEYLEN' });
    if (mode === 'gcm' ? start.length === 0 : mode !== 'ecb' && start.length !== 16) throw Object.assign(new TypeError('Invalid initialization vector'), { code: 'ERR_CRYPTO_INVALID_IV' });
    record(name, { algorithm: String(algorithm).toLowerCase(), key: secret.toString('hex'), iv: start.toString('hex') });
    const stream = (length) => (mode === 'ecb' ? Buffer.from(Array.from({ length }, (_, i) => expand(16, 'ecb', secret)[i % 16])) : expand(length, mode, secret, start));
    const apply = (data) => { const key = stream(data.length); return Buffer.from(data.map((byte, i) => byte ^ key[i])); };
    const isPadded = mode === 'cbc' || mode === 'ecb';
    let held = Buffer.alloc(0), extra = Buffer.alloc(0), tag;
    const tagOf = (encrypted) => hmac('sha256', secret, Buffer.concat([start, extra, encrypted])).subarray(0, 16);
    // Everything comes out of `final`; programs add the two together.
    const self = live({
      update: (data, given, out) => { held = Buffer.concat([held, bytesOf(data, given)]); return shown(Buffer.alloc(0), out); },
      final: (out) => {
        if (!isDeciphering) {
          const fillers = 16 - (held.length % 16);
          const encrypted = apply(isPadded ? Buffer.concat([held, Buffer.alloc(fillers, fillers)]) : held);
          if (mode === 'gcm') tag = tagOf(encrypted);
          return shown(encrypted, out);
        }
        if (mode === 'gcm' && (!tag || !tagOf(held).equals(tag))) throw new Error('Unsupported state or unable to authenticate data');
        const plain = apply(held);
        if (!isPadded) return shown(plain, out);
        const fillers = plain[plain.length - 1];
        if (plain.length === 0 || plain.length % 16 !== 0 || fillers < 1 || fillers > 16 || plain.subarray(-fillers).some((byte) => byte !== fillers)) throw Object.assign(new Error('error:1C800064:Provider routines::bad decrypt'), { code: 'ERR_OSSL_BAD_DECRYPT' });
        return shown(plain.subarray(0, -fillers), out);
      },
      setAAD: (data) => { extra = bytesOf(data); return self; }, setAuthTag: (data) => { tag = bytesOf(data); return self; }, getAuthTag: () => tag, setAutoPadding: () => self,
    });
    return self;
  };

  // ---- keys: a pair is two names of one secret ----
  let pairs = 0;
  const pem = (kind, secret) => `-----BEGIN ${kind} KEY-----\n${secret}\n-----END ${kind} KEY-----\n`;
  vault.keyPair = (name = `pair-${++pairs}`) => ({ publicKey: pem('PUBLIC', Buffer.from(`public ${name}`).toString('base64')), privateKey: pem('PRIVATE', Buffer.from(`private ${name}`).toString('base64')) });
  const nameIn = (key, kind) => {
    const text = typeof key === 'string' ? key : key?.key ?? Buffer.from(key).toString();
    const match = new RegExp(`-----BEGIN (?:RSA )?${kind} KEY-----\\s*([\\s\\S]*?)\\s*-----END`).exec(text);
    return match && Buffer.from(match[1], 'base64').toString().replace(/^(?:public|private) /, '');
  };
  const sign = (algorithm, data, key) => {
    const name = nameIn(key, 'PRIVATE');
    if (name === null) throw new Error('error:0480006C:PEM routines::no start line');
    return expand(64, 'signature', String(algorithm), name, bytesOf(data));
  };
  const verify = (algorithm, data, key, signature) => {
    const name = nameIn(key, 'PUBLIC') ?? nameIn(key, 'PRIVATE');
    if (name === null) throw new Error('error:0480006C:PEM routines::no start line');
    return expand(64, 'signature', String(algorithm), name, bytesOf(data)).equals(bytesOf(signature));
  };

  const crypto = {
    createHash: (name) => { hashNamed(name); record('createHash', { algorithm: String(name).toLowerCase() }, 1); return digester((data) => hashNamed(name)(data)); },
    createHmac: (name, key) => { hashNamed(name); record('createHmac', { algorithm: String(name).toLowerCase() }, 1); return digester((data) => hmac(name, bytesOf(key), data)); },
    randomBytes: maybeLater((size) => { record('randomBytes', { size }); return randomBytes(size); }), randomUUID: () => { record('randomUUID'); return randomUUID(); }, randomInt: maybeLater((low, high) => { record('randomInt'); return randomInt(low, high); }),
    randomFillSync: fill, getRandomValues: (target) => { record('getRandomValues'); return fill(target); }, webcrypto: { getRandomValues: (target) => fill(target) },
    timingSafeEqual: (a, b) => {
      const [one, other] = [bytesOf(a), bytesOf(b)];
      if (typeof a === 'string' || typeof b === 'string') throw Object.assign(new TypeError('The "buf1" argument must be an instance of ArrayBuffer, Buffer, TypedArray, or DataView.'), { code: 'ERR_INVALID_ARG_TYPE' });
      if (one.length !== other.length) throw Object.assign(new RangeError('Input buffers must have the same byte length'), { code: 'ERR_CRYPTO_TIMING_SAFE_EQUAL_LENGTH' });
      vault.compared += 1;
      record('timingSafeEqual');
      return one.equals(other);
    },
    scryptSync: scrypt, scrypt: withOptions(scrypt), pbkdf2Sync: pbkdf2, pbkdf2: later(pbkdf2),
    hkdfSync: (digest, key, salt, info, length) => { record('hkdf', { algorithm: digest }); return expand(length, 'hkdf', bytesOf(key), bytesOf(salt), bytesOf(info)); },
    createCipheriv: cipher('createCipheriv', false), createDecipheriv: cipher('createDecipheriv', true),
    generateKeyPairSync: () => vault.keyPair(), sign, verify, getHashes: () => ['md5', 'sha1', 'sha256', 'sha512'], constants: {},
  };
  crypto.scrypt.__promisify__ = async (password, salt, length, settings) => scrypt(password, salt, length, settings);
  crypto.pbkdf2.__promisify__ = async (...args) => pbkdf2(...args);
  crypto.randomBytes.__promisify__ = async (size) => crypto.randomBytes(size);
  vault.hmac = (name, key, data) => hmac(name, bytesOf(key), bytesOf(data));
  vault.hash = (name, data) => hashNamed(name)(bytesOf(data));
  vault.sign = sign;
  vault.verify = verify;
  vault.isPublicKey = (key) => nameIn(key, 'PUBLIC') !== null;
  vault.called = (name) => vault.calls.filter((call) => call.name === name);
  vault.crypto = crypto;
  vault.modules = { crypto, bcrypt, bcryptjs: bcrypt, argon2 };
  return vault;
};
