const web = world('express');
const tokens = world('jwt');
const KEY = 'the key of the sign-in service';
const NOW = () => Math.floor(Date.now() / 1000);
const saved = [];

exports.modules = {
  ...tokens.modules,
  './config': { signIn: { key: KEY, issuer: 'sign-in.school.example', audience: 'grades' } },
  './grades': { save: async (pupil, grade, teacher) => { saved.push({ pupil, grade, teacher }); } },
};

/** What the sign-in service puts into a teacher's token. */
const teacher = (more = {}) => ({ sub: 'm.brandt', role: 'teacher', iss: 'sign-in.school.example', aud: 'grades', exp: NOW() + 600, ...more });
const signed = (payload, key = KEY) => tokens.forge({ payload, key });

async function save(code, authorization) {
  const { req, res, answer } = web.exchange({
    method: 'PUT', params: { pupil: 'p-17' }, body: { grade: 1 }, headers: authorization ? { authorization } : {},
  });
  await code.saveGrade(req, res);
  return answer();
}

exports.behaviour = {
  'lets a teacher save a grade': async (code) => {
    equal((await save(code, `Bearer ${signed(teacher())}`)).status, 204);
    equal(saved, [{ pupil: 'p-17', grade: 1, teacher: 'm.brandt' }]);
  },
  'answers 403 to a pupil': async (code) => {
    equal((await save(code, `Bearer ${signed(teacher({ sub: 'p-17', role: 'pupil' }))}`)).status, 403);
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
  return tryToken(code, signed(claims, 'a key of my own'), `A grade was saved in the name of ${claims.sub ?? 'nobody'}, with a token that you signed yourself.`);
};

exports.variants = {
  'a token without a signature': (code) => tryToken(code, tokens.forge({ payload: teacher() }), 'A grade was saved with a token that nobody had signed.'),
  'a token past its end': async (code) =>
    (await tryToken(code, signed(teacher({ exp: NOW() - 86400 })), 'A grade was saved with a token that ended yesterday.'))
    ?? tryToken(code, signed(teacher({ exp: NOW() - 3600 })), 'A grade was saved with a token that ended an hour ago.'),
  'a token for another service': (code) =>
    tryToken(code, signed(teacher({ aud: 'canteen' })), 'A grade was saved with a token for the canteen.'),
  'a token of another issuer with all the right claims': (code) =>
    tryToken(code, signed(teacher(), 'a key of my own'), 'A grade was saved with a token that names the right issuer, and was signed by somebody else.'),
};
