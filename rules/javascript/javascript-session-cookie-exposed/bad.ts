import session from 'express-session';
import { cookies } from 'next/headers';
import { getIronSession } from 'iron-session';
import { setCookie } from 'hono/cookie';
import type { Context } from 'hono';
import type { Request, RequestHandler, Response } from 'express';

export const sessions: RequestHandler = session({
  secret: process.env.SESSION_SECRET!,
  cookie: {
    // ruleid: javascript-session-cookie-exposed
    httpOnly: false,
    //        ^^^^^
    secure: true,
  },
});

export async function login(token: string): Promise<void> {
  const jar = await cookies();
  // ruleid: javascript-session-cookie-exposed
  jar.set('session', token, { httpOnly: false, secure: true });
  //                                    ^^^^^
  // ruleid: javascript-session-cookie-exposed
  jar.set({ name: 'auth-token', value: token, httpOnly: false });
  //                                                    ^^^^^
}

export class LoginController {
  login(request: Request, response: Response): void {
    // ruleid: javascript-session-cookie-exposed
    response.cookie('__Host-sid', request.sessionID as string, { httpOnly: false, secure: true, path: '/' });
    //                                                                     ^^^^^
    // ruleid: javascript-session-cookie-in-clear
    response.cookie(`auth`, request.sessionID, { httpOnly: true, secure: false });
    //                                                                   ^^^^^
  }
}

export function loginHono(c: Context, token: string): void {
  // Known gap: a framework that does not only run in Node.
  // ruleid: javascript-session-cookie-in-clear-option
  setCookie(c, 'session_token', token, { httpOnly: true, secure: false });
}

export const open = (req: Request, res: Response): Promise<unknown> =>
  // ruleid: javascript-session-cookie-exposed
  getIronSession(req, res, { password: process.env.KEY!, cookieName: 'parcel', cookieOptions: { httpOnly: false } });
  //                                                                                                      ^^^^^

export const authOptions = {
  cookies: {
    // ruleid: javascript-session-cookie-exposed
    sessionToken: { name: 'parcel.session', options: { httpOnly: false, sameSite: 'lax' } },
    //                                                           ^^^^^
  },
};
