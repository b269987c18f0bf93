import { SignJWT, jwtVerify } from 'jose';

export function issue(sub) {
  return (
    new SignJWT({ sub })
      .setProtectedHeader({ alg: 'HS256' })
      .setExpirationTime('1h')
      // ruleid: javascript-hard-coded-key
      .sign(process.env.JWT_SECRET)
  );
}

export function check(token) {
  // ruleid: javascript-hard-coded-key
  return jwtVerify(token, process.env.JWT_SECRET);
}
