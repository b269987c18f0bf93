import { serialize } from 'cookie';
import fastifySession from '@fastify/session';
import koaSession from 'koa-session';

export function sign(cookies: Cookies, context: Context, token: string) {
  // ruleid: javascript-session-cookie-in-clear-option
  cookies.set('session', token, { httpOnly: true, secure: false });
  // ruleid: javascript-session-cookie-in-clear-option
  setCookie(context, 'session', token, { httpOnly: true, secure: false });
  // ruleid: javascript-session-cookie-in-clear-option
  return serialize('session', token, { httpOnly: true, secure: false });
}

// ruleid: javascript-session-cookie-in-clear-option
app.register(fastifySession, { secret: process.env.SESSION_SECRET, cookie: { secure: false } });
// ruleid: javascript-session-cookie-in-clear-option
server.state('session', { isSecure: false, isHttpOnly: true });
// ruleid: javascript-session-cookie-exposed
koa.use(koaSession({ key: 'sid', httpOnly: true, secure: true }, koa));
