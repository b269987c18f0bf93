const winston = require('winston');
const logger = winston.createLogger();

function login(req, user) {
  // ok: javascript-sensitive-data-logged
  console.log('The password is wrong');
  // ok: javascript-sensitive-data-logged
  logger.info('login', { user: user.name, hasPassword: Boolean(user.password) });
  // ok: javascript-sensitive-data-logged
  logger.info('changed', { field: 'password' });
  // ok: javascript-sensitive-data-logged
  logger.debug(`token of ${user.password.length} characters`);
  // ok: javascript-sensitive-data-logged
  console.log(t('resetPassword'), mask(user.accessToken), user.passwordChangedAt);
  // ok: javascript-sensitive-data-logged-environment
  console.log(process.env.NODE_ENV);
}
