const express = require('express');
const cors = require('cors');
const { Server } = require('socket.io');

const app = express();

app.use((req, res, next) => {
  // ruleid: javascript-cors-open-request
  res.setHeader('Access-Control-Allow-Origin', req.query.origin);
//                                             ^^^^^^^^^^^^^^^^
  // ruleid: javascript-cors-open-request
  res.header('Access-Control-Allow-Origin', req.headers.origin);
//                                          ^^^^^^^^^^^^^^^^^^
  next();
});

// ruleid: javascript-cors-open-any
app.use(cors({ origin: '*' }));
//                     ^^^

app.get('/internal', (req, res) => {
  // ruleid: javascript-cors-open-any
  res.set('Access-Control-Allow-Origin', '*');
//                                       ^^^
  // ruleid: javascript-cors-open-any
  res.writeHead(200, { 'Access-Control-Allow-Origin': 'null' });
//                                                    ^^^^^^
});

// ruleid: javascript-cors-open-any
const io = new Server(server, { cors: { origin: '*' } });
//                                              ^^^

app.use((req, res, next) => {
  const origin = req.get('origin');
  // ruleid: javascript-cors-open-part
  if (origin.endsWith('example.org')) res.vary('origin');
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-cors-open-part
  if (req.headers.origin.includes('example.org')) res.vary('origin');
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-cors-open-part
  if (origin.startsWith('https://shop.example')) res.vary('origin');
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  next();
});

// ruleid: javascript-cors-open-any
app.use(cors());

// ruleid: javascript-cors-open-socket
new WebSocketServer({ port: 8080, verifyClient: () => true });
