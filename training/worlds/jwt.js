/*
 * Tokens as `jsonwebtoken` makes and reads them.
 *
 *   const tokens = world('jwt');
 *   exports.modules = { ...tokens.modules };        // `{ jsonwebtoken }`
 *
 * options.vault    a world of crypto to take keys and hashes from; a new one otherwise
 * options.old      true: as the versions of long ago, which took the algorithm from the token, and a public key as the secret of an HMAC
 *
 * jsonwebtoken     sign(payload, key, { algorithm, expiresIn, notBefore, issuer, audience, subject, jwtid, keyid, noTimestamp }), verify(token, key or (header, done), { algorithms, issuer, audience, subject, maxAge, ignoreExpiration,
 *                  clockTimestamp, complete }), decode(token, { complete }), JsonWebTokenError, TokenExpiredError, NotBeforeError; all with a callback too. HS256, HS512, RS256, ES256, PS256, none
 *
 * tokens.forge({ header, payload, key })   a token as an attacker makes one: any header, signed with `key` where there is one, else with nothing
 * tokens.change(token, { header, payload })   the same token with words changed, and its signature left as it is
 * tokens.read(token)      { header, payload, signature }
 * tokens.keyPair()        { publicKey, privateKey } for RS256
 * tokens.calls            `{ name: 'sign' | 'verify' | 'decode', options }`, in order
 */
module.exports = ({ vault = world('crypto'), old = false } = {}) => {
  const tokens = { calls: [] };
  class JsonWebTokenError extends Error {
    constructor(message) {
      super(message);
      this.name = 'JsonWebTokenError';
    }
  }
  class TokenExpiredError extends JsonWebTokenError {
    constructor(message) {
      super(message);
      this.name = 'TokenExpiredError';
    }
  }
  class NotBeforeError extends JsonWebTokenError {
    constructor(message) {
      super(message);
      this.name = 'NotBeforeError';
    }
  }
  const HMAC = { HS256: 'sha256', HS512: 'sha512' };
  const PAIRS = ['RS256', 'ES256', 'PS256'];
  const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const signature = (algorithm, text, key) => {
    if (algorithm === 'none') return '';
    if (HMAC[algorithm]) return vault.hmac(HMAC[algorithm], key, text).toString('base64url');
    if (PAIRS.includes(algorithm)) return vault.sign(algorithm, text, key).toString('base64url');
    throw new JsonWebTokenError(`invalid algorithm: this world has HS256, HS512, RS256, ES256, PS256 and none, not ${algorithm}`);
  };
  const isRight = (algorithm, text, key, given) => {
    if (algorithm === 'none') return given === '';
    if (PAIRS.includes(algorithm)) return vault.verify(algorithm, text, key, Buffer.from(given, 'base64url'));
    return given !== '' && signature(algorithm, text, key) === given;
  };
  const read = (token) => {
    const parts = typeof token === 'string' ? token.split('.') : [];
    if (parts.length !== 3) return null;
    try {
      const [header, payload] = parts.slice(0, 2).map((text) => Buffer.from(text, 'base64url').toString());
      const parsedHeader = JSON.parse(header);
      let body = payload;
      try {
        body = JSON.parse(payload);
      } catch {
        // A payload may be any text.
      }
      return { header: parsedHeader, payload: body, signature: parts[2] };
    } catch {
      return null;
    }
  };
  const seconds = (span, now) => {
    if (typeof span === 'number') return now + span;
    const [, count, unit = 'ms'] = /^\s*(-?[\d.]+)\s*(ms|s|m|h|d|w|y)?/.exec(String(span)) ?? [];
    if (count === undefined) throw new Error('"expiresIn" should be a number of seconds or string representing a timespan');
    return now + Number(count) * { ms: 0.001, s: 1, m: 60, h: 3600, d: 86400, w: 604800, y: 31557600 }[unit];
  };
  const nowOf = () => Math.floor(Date.now() / 1000);
  const keyText = (key) => (key && typeof key === 'object' && !(key instanceof Uint8Array) && key.key !== undefined ? key.key : key);

  const sign = (payload, key, options = {}) => {
    tokens.calls.push({ name: 'sign', options: { ...options } });
    const algorithm = options.algorithm ?? 'HS256';
    if (algorithm !== 'none' && (key === undefined || key === null || key === '')) throw new Error('secretOrPrivateKey must have a value');
    const body = typeof payload === 'object' ? { ...payload } : payload;
    if (typeof body === 'object') {
      const now = body.iat ?? nowOf();
      if (!options.noTimestamp) body.iat = now;
      if (options.expiresIn !== undefined) body.exp = seconds(options.expiresIn, now);
      if (options.notBefore !== undefined) body.nbf = seconds(options.notBefore, now);
      for (const [name, claim] of [['issuer', 'iss'], ['audience', 'aud'], ['subject', 'sub'], ['jwtid', 'jti']]) if (options[name] !== undefined) body[claim] = options[name];
    }
    const text = `${part({ alg: algorithm, typ: 'JWT', ...(options.keyid ? { kid: options.keyid } : {}), ...options.header })}.${part(body)}`;
    return `${text}.${signature(algorithm, text, keyText(key))}`;
  };
  const allowedFor = (options, key, hasKey) => {
    if (options.algorithms) return options.algorithms;
    if (old) return undefined;
    if (!hasKey) return [];
    return typeof key === 'string' && vault.isPublicKey(key) ? PAIRS : Object.keys(HMAC);
  };
  const verifyWith = (token, key, options) => {
    if (!token) throw new JsonWebTokenError('jwt must be provided');
    if (typeof token !== 'string') throw new JsonWebTokenError('jwt must be a string');
    const decoded = token.split('.').length === 3 ? read(token) : undefined;
    if (decoded === undefined) throw new JsonWebTokenError('jwt malformed');
    if (decoded === null) throw new JsonWebTokenError('invalid token');
    const { header, payload, signature: given } = decoded;
    const secret = keyText(key);
    const hasKey = secret !== undefined && secret !== null && secret !== '' && secret !== false;
    const allowed = allowedFor(options, secret, hasKey);
    if (given === '' && hasKey && !(old && header.alg === 'none')) throw new JsonWebTokenError('jwt signature is required');
    if (given !== '' && !hasKey) throw new JsonWebTokenError('secret or public key must be provided');
    if (allowed && !allowed.includes(header.alg)) throw new JsonWebTokenError(given === '' && !hasKey && !allowed.includes('none') ? 'please specify "none" in "algorithms" to verify unsigned tokens' : 'invalid algorithm');
    if (!old && HMAC[header.alg] && typeof secret === 'string' && vault.isPublicKey(secret)) throw new JsonWebTokenError('secretOrPublicKey must be a symmetric key when using ' + header.alg);
    if (!isRight(header.alg, token.split('.').slice(0, 2).join('.'), secret, given)) throw new JsonWebTokenError('invalid signature');
    checkClaims(payload, options);
    return options.complete ? decoded : payload;
  };
  const checkClaims = (payload, options) => {
    const now = options.clockTimestamp ?? nowOf();
    const slack = options.clockTolerance ?? 0;
    if (payload.nbf !== undefined && !options.ignoreNotBefore && payload.nbf > now + slack) throw new NotBeforeError('jwt not active');
    if (payload.exp !== undefined && !options.ignoreExpiration && now >= payload.exp + slack) throw Object.assign(new TokenExpiredError('jwt expired'), { expiredAt: new Date(payload.exp * 1000) });
    if (options.maxAge !== undefined && now >= seconds(options.maxAge, payload.iat ?? 0) + slack) throw new TokenExpiredError('maxAge exceeded');
    const fits = (wanted, found) => [].concat(wanted).some((one) => [].concat(found).some((other) => (one instanceof RegExp ? one.test(other) : one === other)));
    if (options.audience !== undefined && !fits(options.audience, payload.aud)) throw new JsonWebTokenError(`jwt audience invalid. expected: ${options.audience}`);
    if (options.issuer !== undefined && !fits(options.issuer, payload.iss)) throw new JsonWebTokenError(`jwt issuer invalid. expected: ${options.issuer}`);
    if (options.subject !== undefined && options.subject !== payload.sub) throw new JsonWebTokenError(`jwt subject invalid. expected: ${options.subject}`);
  };
  const called = (run) => (...args) => {
    const done = typeof args[args.length - 1] === 'function' && args.length > 2 ? args.pop() : undefined;
    if (!done) return run(...args);
    let error = null, value;
    try {
      value = run(...args);
    } catch (thrown) {
      error = thrown;
    }
    setTimeout(() => (error ? done(error) : done(null, value)), 0);
    return undefined;
  };
  const verify = (token, key, ...rest) => {
    const options = typeof rest[0] === 'object' && rest[0] !== null ? rest[0] : {};
    const done = rest.find((one) => typeof one === 'function');
    tokens.calls.push({ name: 'verify', options: { ...options } });
    if (typeof key !== 'function') return called(verifyWith)(token, key, options, ...(done ? [done] : []));
    if (!done) throw new JsonWebTokenError('verify must be called asynchronous if secret or public key is provided as a callback');
    const decoded = read(token);
    if (!decoded) return void setTimeout(() => done(new JsonWebTokenError('jwt malformed')), 0);
    key(decoded.header, (error, found) => (error ? done(new JsonWebTokenError(`error in secret or public key callback: ${error.message}`)) : called(verifyWith)(token, found, options, done)));
    return undefined;
  };
  const decode = (token, options = {}) => {
    tokens.calls.push({ name: 'decode', options: { ...options } });
    const decoded = read(token);
    return decoded && (options.complete ? decoded : decoded.payload);
  };

  tokens.read = read;
  tokens.keyPair = () => vault.keyPair();
  tokens.forge = ({ header = {}, payload = {}, key }) => {
    const whole = { typ: 'JWT', alg: key === undefined ? 'none' : 'HS256', ...header };
    const text = `${part(whole)}.${part(payload)}`;
    return `${text}.${key === undefined ? '' : HMAC[whole.alg] || PAIRS.includes(whole.alg) ? signature(whole.alg, text, key) : ''}`;
  };
  tokens.change = (token, { header, payload }) => {
    const before = read(token);
    return `${part({ ...before.header, ...header })}.${part({ ...before.payload, ...payload })}.${before.signature}`;
  };
  tokens.modules = { jsonwebtoken: { sign: called(sign), verify, decode, JsonWebTokenError, TokenExpiredError, NotBeforeError } };
  return tokens;
};
