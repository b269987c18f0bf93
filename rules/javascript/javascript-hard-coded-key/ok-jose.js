import { SignJWT, jwtVerify, createRemoteJWKSet } from 'jose';

const secretKey = new TextEncoder().encode(process.env.JWT_SECRET);
export const checkAgain = (token) => jwtVerify(token, secretKey);

const keys = createRemoteJWKSet(new URL('https://id.example/keys'));

export function issue(sub) {
  // ok: javascript-hard-coded-key
  return new SignJWT({ sub }).setProtectedHeader({ alg: 'HS256' }).sign(new TextEncoder().encode(process.env.JWT_SECRET));
}

export function check(token) {
  // ok: javascript-hard-coded-key
  return jwtVerify(token, keys);
}
