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
router.get('/parcels', async (req, res) => {
  const bearer = req.headers.authorization.slice(7);
  // What it says chooses how it is verified.
  // ok: javascript-jwt-unverified
  const claims = jwtDecode(bearer);
  if (programs.includes(claims.sub)) {
    await jwtVerify(bearer, publicKey, { algorithms: ['RS256'] });
  } else {
    await jwtVerify(bearer, publicKey, { algorithms: ['RS256'], requiredClaims: ['admin'] });
  }
  res.json(parcels);
});
router.get('/boxes', async (req, res) => {
  const bearer = req.headers.authorization.slice(7);
  // ok: javascript-jwt-unverified
  const { kid } = jwtDecode(bearer);
  const { payload } = await jwtVerify(bearer, keys[kid]);
  res.json(boxesOf(payload));
});
router.get('/carts', (req, res) => {
  const bearer = req.headers.authorization.slice(7);
  if (!jwt.verify(bearer, process.env.KEY)) return res.sendStatus(401);
  // ok: javascript-jwt-unverified
  res.json(cartsOf(jwt.decode(bearer)));
});
