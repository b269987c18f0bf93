const WebSocket = require('ws');

// What a server answers, whose address stands here.
const client = new WebSocket('wss://quotes.example.org');
client.on('message', (data) => {
  // ok: javascript-eval-request-data
  // ruleid: javascript-code-from-download
  eval(data.toString());
});
