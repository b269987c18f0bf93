import jwt, { type VerifyOptions } from 'jsonwebtoken';
import { jwtVerify } from 'jose';

const options: VerifyOptions = { algorithms: ['RS256'] };

export function read(token: string, key: string): unknown {
  // ok: javascript-jwt-unsigned-accepted
  return jwt.verify(token, key, options);
}

export async function readWithJose(token: string, key: Uint8Array): Promise<unknown> {
  // ok: javascript-jwt-unsigned-accepted
  const { payload } = await jwtVerify(token, key, { algorithms: ['HS256'] });
  return payload;
}

export interface Settings {
  // ok: javascript-jwt-unsigned-accepted
  readonly algorithms: readonly ('none' | 'HS256')[];
  // ok: javascript-jwt-expiry-ignored
  readonly ignoreExpiration: true;
}

// ok: javascript-jwt-unsigned-accepted
export const isRefused = (algorithm: string): boolean => algorithm === 'none';
