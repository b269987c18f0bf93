const express = require('express');
const cors = require('cors');

const app = express();
const origins = ['https://shop.example.org'];

app.use((req, res, next) => {
  if (origins.includes(req.headers.origin)) {
    // ok: javascript-cors-open-request
    res.setHeader('Access-Control-Allow-Origin', req.headers.origin);
  }
  // ok: javascript-cors-open-any
  res.setHeader('Access-Control-Allow-Origin', 'https://shop.example.org');
  next();
});

// ok: javascript-cors-open-any
app.use(cors({ origin: origins }));

app.use((req, res, next) => {
  const origin = req.get('origin');
  // ok: javascript-cors-open-part
  if (origin.endsWith('.example.org') || origin === 'https://example.org') res.vary('origin');
  // ok: javascript-cors-open-part
  if (req.origin.startsWith('https://') || new URL(origin).hostname === 'example.org') res.vary('origin');
  next();
});

// ok: javascript-cors-open-socket
new WebSocketServer({ port: 8080, verifyClient: ({ origin }) => origin === 'https://app.example' });
