const Hapi = require('@hapi/hapi');

// ok: javascript-cors-any-origin-with-credentials
const first = Hapi.server({ routes: { cors: { origin: ['*'] } } });
// ok: javascript-cors-any-origin-with-credentials
const second = Hapi.server({ routes: { cors: { origin: ['https://app.example.com'], credentials: true } } });
