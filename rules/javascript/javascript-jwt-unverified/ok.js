const jwt = require('jsonwebtoken');
const express = require('express');

const app = express();

app.use((req, res, next) => {
  // ok: javascript-jwt-unverified
  req.user = jwt.verify(req.headers.authorization.split(' ')[1], process.env.KEY, { algorithms: ['HS256'] });
  const token = req.cookies.token;
  // The header names the key.
  // ok: javascript-jwt-unverified
  const header = jwt.decode(token, { complete: true }).header;
  // ok: javascript-jwt-unverified-key
  req.account = jwt.verify(token, keys[header.kid]);
  // ok: javascript-jwt-unverified
  req.mine = jwt.decode(createToken());
  next();
});
