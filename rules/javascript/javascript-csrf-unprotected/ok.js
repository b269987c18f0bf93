const express = require('express');
const csrf = require('csurf');
const methodOverride = require('method-override');
const { ApolloServer } = require('@apollo/server');

const app = express();

// ok: javascript-csrf-unprotected-setting
const server = new ApolloServer({ typeDefs, resolvers, csrfPrevention: true });
// ok: javascript-csrf-unprotected-methods
const strict = csrf({ cookie: true, ignoreMethods: ['GET', 'HEAD', 'OPTIONS'] });
// ok: javascript-csrf-unprotected-order
app.use(methodOverride());
app.use(csrf());

function start(shop) {
  // ok: javascript-csrf-unprotected-session
  shop.use(session({ secret: process.env.SESSION_SECRET, cookie: { sameSite: 'strict' } }));
  shop.post('/orders', order);
}

function startReadOnly(shop) {
  // ok: javascript-csrf-unprotected-session
  shop.use(session({ secret: process.env.SESSION_SECRET }));
  shop.get('/orders', list);
}
