const winston = require('winston');
const logger = winston.createLogger();

function login(req, user) {
  // ruleid: javascript-sensitive-data-logged, javascript-log-injection
  console.log('Login of', user.name, req.body.password);
  // ruleid: javascript-sensitive-data-logged
  logger.info(`Login with ${user.password}`);
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-sensitive-data-logged
  logger.debug('token: ' + user.accessToken);
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-sensitive-data-logged
  console.error({ user: user.name, header: req.headers.authorization });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-sensitive-data-logged
  console.log(process.env.STRIPE_API_KEY);
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}

// ruleid: javascript-sensitive-data-logged-environment
console.log(process.env);
const settings = { port: 80, key: process.env.COOKIE_SECRET };
// ruleid: javascript-sensitive-data-logged-environment
console.log('Settings', settings);
