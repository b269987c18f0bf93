import type { CookieOptions, Response } from 'express';

export interface SessionOptions {
  // ok: javascript-session-cookie-exposed
  readonly cookie: { readonly httpOnly: false; readonly secure: false };
}

const options: CookieOptions = { httpOnly: true, secure: true, sameSite: 'strict' };

export function login(response: Response, token: string, secure: boolean): void {
  // ok: javascript-session-cookie-exposed
  response.cookie('session', token, options);
  // ok: javascript-session-cookie-in-clear
  response.cookie('session', token, { ...options, secure });
  // ok: javascript-session-cookie-exposed
  response.cookie('session', token, { ...options, httpOnly: Boolean(token) });
}

// ok: javascript-session-cookie-exposed
export const isReadable = ({ httpOnly }: CookieOptions): boolean => httpOnly === false;
