const Hapi = require('@hapi/hapi');
const serialize = require('node-serialize');

const server = Hapi.server({ port: 3000 });

server.route({
  method: 'GET',
  path: '/profile',
  // ruleid: javascript-unsafe-deserialization
  handler: (request) => serialize.unserialize(Buffer.from(request.state.profile, 'base64').toString()),
});
