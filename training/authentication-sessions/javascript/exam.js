const KEY = 'the key of the sign-in service';
const NOW = () => Math.floor(Date.now() / 1000);
const saved = [];

const write = (part) => encodeURIComponent(JSON.stringify(part)).replace(/\./g, '%2E');
const read = (text) => JSON.parse(decodeURIComponent(text));

/** Stands for HMAC: another text for each key and each token. */
function seal(text, key) {
  let sum = 2166136261;
  for (const character of `${key}|${text}|${key}`) sum = Math.imul(sum ^ character.codePointAt(0), 16777619) >>> 0;
  return sum.toString(36);
}

function make(claims, key, alg = 'HS256') {
  const text = `${write({ alg, typ: 'JWT' })}.${write(claims)}`;
  return `${text}.${alg === 'none' ? '' : seal(text, key)}`;
}

function parts(token) {
  const [header, claims, signature] = String(token).split('.');
  try {
    return { header: read(header), claims: read(claims), signature, text: `${header}.${claims}` };
  } catch {
    return undefined;
  }
}

const refuse = (why) => { throw new Error(why); };
const has = (wanted, actual) => [].concat(wanted).some((one) => [].concat(actual ?? []).includes(one));

/** As jsonwebtoken does it. */
function verify(token, key, options = {}) {
  const found = parts(token) ?? refuse('jwt malformed');
  const algorithms = options.algorithms ?? (key ? ['HS256', 'HS384', 'HS512'] : []);
  if (key && !found.signature) refuse('jwt signature is required');
  if (!algorithms.includes(found.header.alg)) refuse('invalid algorithm');
  if (found.header.alg !== 'none' && found.signature !== seal(found.text, key)) refuse('invalid signature');
  if (!options.ignoreExpiration && found.claims.exp !== undefined && found.claims.exp <= NOW()) refuse('jwt expired');
  if (options.issuer && !has(options.issuer, found.claims.iss)) refuse('jwt issuer invalid');
  if (options.audience && !has(options.audience, found.claims.aud)) refuse('jwt audience invalid');
  return options.complete ? { header: found.header, payload: found.claims, signature: found.signature } : found.claims;
}

exports.modules = {
  jsonwebtoken: {
    decode: (token) => parts(token)?.claims ?? null,
    verify,
    sign: (claims, key) => make({ iat: NOW(), ...claims }, key),
  },
  './config': { signIn: { key: KEY, issuer: 'sign-in.school.example', audience: 'grades' } },
  './grades': { save: async (pupil, grade, teacher) => { saved.push({ pupil, grade, teacher }); } },
};

/** What the sign-in service puts into a teacher's token. */
const teacher = (more = {}) => ({
  sub: 'm.brandt', role: 'teacher', iss: 'sign-in.school.example', aud: 'grades', exp: NOW() + 600, ...more,
});

async function save(code, authorization) {
  const sent = { status: 200, headers: {} };
  const res = live({
    status: (status) => { sent.status = status; return res; },
    sendStatus: (status) => { sent.status = status; return res; },
    set: (name, value) => { sent.headers[name.toLowerCase()] = value; return res; },
    json: () => res,
    send: () => res,
    end: () => res,
  });
  const headers = authorization === undefined ? {} : { authorization };
  await code.saveGrade({ headers, params: { pupil: 'p-17' }, query: {}, body: { grade: 1 } }, res);
  return sent;
}

exports.behaviour = {
  'lets a teacher save a grade': async (code) => {
    equal((await save(code, `Bearer ${make(teacher(), KEY)}`)).status, 204);
    equal(saved, [{ pupil: 'p-17', grade: 1, teacher: 'm.brandt' }]);
  },
  'answers 403 to a pupil': async (code) => {
    equal((await save(code, `Bearer ${make(teacher({ sub: 'p-17', role: 'pupil' }), KEY)}`)).status, 403);
    equal(saved, []);
  },
  'answers 401 without a token': async (code) => {
    equal((await save(code)).status, 401);
  },
  'answers 401 to something that is no token': async (code) => {
    equal((await save(code, 'Bearer nonsense')).status, 401);
  },
};

async function tryToken(code, token, did) {
  await save(code, `Bearer ${token}`).catch(() => undefined);
  return saved.length > 0 ? did : undefined;
}

exports.attack = async (code, input) => {
  let claims;
  try { claims = JSON.parse(input); } catch { return undefined; }
  return tryToken(code, make(claims, 'a key of my own'), `A grade was saved in the name of ${claims.sub ?? 'nobody'}, with a token that you signed yourself.`);
};

exports.variants = {
  'a token without a signature': (code) => tryToken(code, make(teacher(), '', 'none'), 'A grade was saved with a token that nobody had signed.'),
  'a token past its end': (code) =>
    tryToken(code, make(teacher({ exp: NOW() - 86400 }), KEY), 'A grade was saved with a token that ended yesterday.'),
  'a token for another service': (code) =>
    tryToken(code, make(teacher({ aud: 'canteen' }), KEY), 'A grade was saved with a token for the canteen.'),
  'a token of another issuer with all the right claims': (code) =>
    tryToken(code, make(teacher(), 'a key of my own'), 'A grade was saved with a token that names the right issuer, and was signed by somebody else.'),
};
