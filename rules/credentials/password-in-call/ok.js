import jwt from 'jsonwebtoken';

// ok: password-in-call
export const issue = (user) => jwt.sign({ sub: user.id, note: 'a, b' }, process.env.JWT_SECRET, { algorithm: 'HS256', expiresIn: '1h' });

// ok: password-in-call
export const read = (token) => jwt.verify(token, 'prefix-' + process.env.JWT_SECRET);

// ok: password-in-call
export const help = 'jwt.verify(token, "your-secret")';
