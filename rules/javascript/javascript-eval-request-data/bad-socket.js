const net = require('node:net');
const { WebSocketServer } = require('ws');

const server = new WebSocketServer({ port: 8080 });
server.on('connection', (ws) => {
  ws.on('message', (data) => {
    // ruleid: javascript-eval-request-data
    eval(data.toString());
  });
});

net.createServer((socket) => {
  socket.on('data', (data) => {
    // ruleid: javascript-eval-request-data
    eval(String(data));
  });
});
