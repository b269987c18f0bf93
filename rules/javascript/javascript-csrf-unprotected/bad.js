const express = require('express');
const csrf = require('csurf');
const methodOverride = require('method-override');
const session = require('express-session');
const { ApolloServer } = require('@apollo/server');

const app = express();
app.use(session({ secret: process.env.KEY }));

// ruleid: javascript-csrf-unprotected-setting
const server = new ApolloServer({ typeDefs, resolvers, csrfPrevention: false });
//                                                                     ^^^^^

// ruleid: javascript-csrf-unprotected-methods
const lenient = csrf({ cookie: true, ignoreMethods: ['GET', 'HEAD', 'POST'] });
//                                                                  ^^^^^^

app.use(csrf());
// ruleid: javascript-csrf-unprotected-order
app.use(methodOverride());
//      ^^^^^^^^^^^^^^
app.post('/orders', (req, res) => res.end());

function start(shop) {
  // ruleid: javascript-csrf-unprotected-session
  shop.use(session({ secret: process.env.SESSION_SECRET }));
  shop.post('/orders', order);
}
