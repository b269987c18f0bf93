const express = require('express');
const cors = require('cors');

const app = express();
const allowed = new Set(['https://parcel.example']);

// Every origin, but without cookies.
// ruleid: javascript-cors-open-any
app.use(cors());
// ok: javascript-cors-any-origin-with-credentials
app.use(cors({ origin: true }));
// ok: javascript-cors-any-origin-with-credentials
app.use(cors({ origin: true, credentials: false }));
// With cookies, but for named origins.
// ok: javascript-cors-any-origin-with-credentials
app.use(cors({ origin: 'https://parcel.example', credentials: true }));
// ok: javascript-cors-any-origin-with-credentials
app.use(cors({ origin: [/^https:\/\/[a-z]+\.parcel\.example$/], credentials: true }));
// ok: javascript-cors-any-origin-with-credentials
app.use(cors({ origin: process.env.ORIGIN, credentials: true }));
// ok: javascript-cors-any-origin-with-credentials
app.use(cors({ origin: (origin, callback) => callback(null, allowed.has(origin)), credentials: true }));
// Browsers refuse the wildcard when there are cookies: useless, and harmless.
// ruleid: javascript-cors-open-any
app.use(cors({ origin: '*', credentials: true }));
// No origin may.
// ok: javascript-cors-any-origin-with-credentials
app.use(cors({ origin: false, credentials: true }));

app.use((req, res, next) => {
  if (allowed.has(req.headers.origin)) {
    // ok: javascript-cors-origin-reflected
    res.header('Access-Control-Allow-Origin', req.headers.origin);
    res.header('Access-Control-Allow-Credentials', 'true');
  }
  next();
});

app.use((req, res, next) => {
  // ruleid: javascript-cors-open-request
  res.header('Access-Control-Allow-Origin', req.headers.origin);
  res.header('Vary', 'Origin');
  next();
});

app.use((req, res, next) => {
  // ok: javascript-cors-origin-reflected
  res.header('Access-Control-Allow-Origin', allowed.has(req.headers.origin) ? req.headers.origin : 'https://parcel.example');
  res.header('Access-Control-Allow-Credentials', 'true');
  next();
});

// Other things with these keys.
// ok: javascript-cors-any-origin-with-credentials
const chart = { origin: true, credential: true };
// ok: javascript-cors-any-origin-with-credentials
fetch('https://api.example/me', { credentials: 'include', origin: true });

module.exports = { app, chart };
