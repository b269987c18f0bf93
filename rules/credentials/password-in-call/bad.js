import jwt from 'jsonwebtoken';

export function issue(user) {
  // ruleid: javascript-hard-coded-key
  return jwt.sign({ sub: user.id, roles: [user.role, 'reader'] }, '{{token:password:call-3}}', { algorithm: 'HS256', expiresIn: '1h' });
}
