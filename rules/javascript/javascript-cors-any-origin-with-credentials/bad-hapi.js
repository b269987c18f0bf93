const Hapi = require('@hapi/hapi');

const server = Hapi.server({
  port: 3000,
  // ruleid: javascript-cors-any-origin-with-credentials
  routes: { cors: { origin: ['*'], credentials: true } },
});
