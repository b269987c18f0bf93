const jwt = require('jsonwebtoken');
const { jwtDecode } = require('jwt-decode');
const express = require('express');

const app = express();

app.use((req, res, next) => {
  // ruleid: javascript-jwt-unverified
  req.user = jwt.decode(req.headers.authorization.split(' ')[1]);
//                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  const token = req.cookies.token;
  // ruleid: javascript-jwt-unverified
  req.account = jwtDecode(token);
//                        ^^^^^
  // ruleid: javascript-jwt-unverified-key
  req.other = jwt.verify(req.query.token, null);
//                                        ^^^^
  // ruleid: javascript-jwt-unverified-key
  req.third = jwt.verify(req.query.token, '', { complete: false });
//                                        ^^
  next();
});

// Another function looks at the signature, this one does not.
function roleOf(req) {
  // ruleid: javascript-jwt-unverified
  return jwt.decode(req.headers.authorization.slice(7)).role;
}
function accountOf(req) {
  return jwt.verify(req.headers.authorization.slice(7), process.env.KEY).account;
}
