export function sign(cookies: Cookies, context: Context, token: string) {
  // ok: javascript-session-cookie-in-clear-option
  cookies.set('session', token, { httpOnly: true, secure: true });
  // ok: javascript-session-cookie-in-clear-option
  cookies.set('theme', 'dark', { secure: false });
  // ok: javascript-session-cookie-in-clear-option
  setCookie(context, 'session', token, { httpOnly: true, secure: import.meta.env.PROD });
}

// ok: javascript-session-cookie-in-clear-option
server.state('session', { isSecure: true, isHttpOnly: true });
