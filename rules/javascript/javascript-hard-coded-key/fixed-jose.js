import { SignJWT, jwtVerify } from 'jose';

export function issue(sub) {
  return (
    new SignJWT({ sub })
      .setProtectedHeader({ alg: 'HS256' })
      .setExpirationTime('1h')
      // ruleid: javascript-hard-coded-key
      .sign(new TextEncoder().encode(process.env.JWT_SECRET))
  );
}

export function check(token) {
  // ruleid: javascript-hard-coded-key
  return jwtVerify(token, new TextEncoder().encode(process.env.JWT_SECRET));
}

// ruleid: javascript-hard-coded-key
const secretKey = new TextEncoder().encode(process.env.JWT_SECRET);
export const checkAgain = (token) => jwtVerify(token, secretKey);
