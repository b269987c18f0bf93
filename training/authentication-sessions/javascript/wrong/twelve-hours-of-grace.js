const jwt = require('jsonwebtoken');
const { signIn } = require('./config'); // key, issuer and audience of this service's tokens
const grades = require('./grades');

/** Who sends this request, by the token of the school's sign-in service. */
function sender(req) {
  const [scheme, token] = (req.headers.authorization ?? '').split(' ');
  if (scheme !== 'Bearer') {
    return null;
  }
  try {
    return jwt.verify(token, signIn.key, {
      algorithms: ['HS256'],
      issuer: signIn.issuer,
      audience: signIn.audience,
      clockTolerance: 12 * 60 * 60,
    });
  } catch {
    return null;
  }
}

/** PUT /grades/:pupil, for teachers. */
async function saveGrade(req, res) {
  const user = sender(req);
  if (!user) {
    res.set('WWW-Authenticate', `Bearer realm="${signIn.issuer}"`);
    return res.status(401).end();
  }
  if (user.role !== 'teacher') {
    return res.status(403).end();
  }
  await grades.save(req.params.pupil, req.body.grade, user.sub);
  res.status(204).end();
}

module.exports = { saveGrade };
