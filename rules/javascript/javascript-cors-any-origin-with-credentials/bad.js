const express = require('express');
const cors = require('cors');
const fastify = require('fastify')();
const { Server } = require('socket.io');

const app = express();

// ruleid: javascript-cors-any-origin-with-credentials
app.use(cors({ origin: true, credentials: true }));
//                     ^^^^

// ruleid: javascript-cors-any-origin-with-credentials
app.options('*', cors({ credentials: true, methods: ['GET'], origin: true }));
//                                                                   ^^^^

app.use(
  cors({
    // ruleid: javascript-cors-any-origin-with-credentials
    origin: (origin, callback) => callback(null, true),
    //      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    credentials: true,
  }),
);

const settings = {
  // ruleid: javascript-cors-any-origin-with-credentials
  origin: function (origin, done) {
  //      ^^^^^^^^^^^^^^^^^^^^^^^^^
    done(null, true);
  },
  maxAge: 600,
  credentials: true,
};

// ruleid: javascript-cors-any-origin-with-credentials
fastify.register(require('@fastify/cors'), { origin: /.*/, credentials: true });
//                                                   ^^^^

// ruleid: javascript-cors-any-origin-with-credentials
const io = new Server(3000, { cors: { origin: (origin, callback) => { callback(null, origin); }, credentials: true } });
//                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: javascript-cors-any-origin-with-credentials
const koa = { origin: (ctx) => ctx.request.header.origin, credentials: true };
//                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// By hand.
app.use((req, res, next) => {
  // ruleid: javascript-cors-origin-reflected
  res.header('Access-Control-Allow-Origin', req.headers.origin);
  //                                        ^^^^^^^^^^^^^^^^^^
  res.header('Access-Control-Allow-Methods', 'GET, POST');
  res.header('Access-Control-Allow-Credentials', 'true');
  next();
});

function allow(request, response) {
  response.setHeader('access-control-allow-credentials', true);
  // ruleid: javascript-cors-origin-reflected
  response.setHeader('access-control-allow-origin', request.headers.origin || '*');
  //                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  response.end();
}

function answer(request, response) {
  // ruleid: javascript-cors-origin-reflected
  response.writeHead(204, { 'Access-Control-Allow-Origin': request.headers['origin'], 'Access-Control-Allow-Credentials': 'true' });
  //                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^
  response.end();
}

// Known gaps: the value takes a detour through a variable.
const everyone = true;
// todoruleid: javascript-cors-any-origin-with-credentials
app.use(cors({ origin: everyone, credentials: true }));
app.use((req, res, next) => {
  const { origin } = req.headers;
  // todoruleid: javascript-cors-origin-reflected
  res.setHeader('Access-Control-Allow-Origin', origin);
  res.setHeader('Access-Control-Allow-Credentials', 'true');
  next();
});

module.exports = { app, settings, io, koa, allow, answer };
