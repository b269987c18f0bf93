const express = require('express');
const session = require('express-session');
const cookieSession = require('cookie-session');
const cookie = require('cookie');

const app = express();

app.use(
  session({
    secret: process.env.SESSION_SECRET,
    resave: false,
    saveUninitialized: false,
    // ruleid: javascript-session-cookie-exposed
    cookie: { httpOnly: false, maxAge: 3_600_000 },
    //                  ^^^^^
  }),
);

// ruleid: javascript-session-cookie-exposed
app.use(cookieSession({ name: 'parcel', keys: [process.env.COOKIE_KEY], httpOnly: false }));
//                                                                                ^^^^^

app.post('/login', (req, res) => {
  // ruleid: javascript-session-cookie-exposed
  res.cookie('session', createSession(req), { sameSite: 'lax', httpOnly: false });
  //                                                                     ^^^^^
  // ruleid: javascript-session-cookie-exposed
  res.status(200).cookie('access_token', createToken(req), { httpOnly: false }).end();
  //                                                                   ^^^^^
});

app.post('/remember', (req, res) => {
  res.cookie("remember-me", createToken(req), {
    maxAge: 86_400_000,
    // ruleid: javascript-session-cookie-exposed
    httpOnly: false,
    //        ^^^^^
  });
  // ruleid: javascript-session-cookie-exposed
  res.setHeader('Set-Cookie', cookie.serialize('parcel_session', createToken(req), { path: '/', httpOnly: false }));
  //                                                                                                      ^^^^^
});

// Koa keeps cookies in its context, Fastify has a method of its own.
async function login(ctx) {
  // ruleid: javascript-session-cookie-exposed
  ctx.cookies.set('connect.sid', await createSession(ctx), { signed: true, httpOnly: false });
  //                                                                                 ^^^^^
}

function loginFast(request, reply) {
  // ruleid: javascript-session-cookie-exposed, javascript-session-cookie-in-clear
  reply.setCookie('token', createToken(request), { path: '/', httpOnly: false, secure: false });
  //                                                                                   ^^^^^ javascript-session-cookie-in-clear
  //                                                                    ^^^^^ javascript-session-cookie-exposed
}

// Sent over plain HTTP.
// ruleid: javascript-session-cookie-in-clear
app.use(session({ secret: process.env.SESSION_SECRET, cookie: { secure: false, httpOnly: true } }));
//                                                                      ^^^^^

app.post('/renew', (req, res) => {
  // ruleid: javascript-session-cookie-in-clear
  res.cookie('refreshToken', createToken(req), { httpOnly: true, secure: false, sameSite: 'strict' });
  //                                                                     ^^^^^
  // ruleid: javascript-session-cookie-in-clear
  res.cookie('jwt', createToken(req), { 'secure': false, httpOnly: true });
  //                                              ^^^^^
});

// Known gaps: the options or the name take a detour through a variable.
const readable = { httpOnly: false };
const SESSION_COOKIE = 'session';
app.post('/later', (req, res) => {
  // todoruleid: javascript-session-cookie-exposed
  res.cookie('session', createSession(req), readable);
  // todoruleid: javascript-session-cookie-exposed
  res.cookie(SESSION_COOKIE + '_v2', createSession(req), { httpOnly: false });
});

module.exports = { app, login, loginFast };
