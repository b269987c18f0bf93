const crypto = require('node:crypto');
const { createHmac } = require('crypto');
const config = require('./config');

function webhook(req, res) {
  const signature = createHmac('sha256', process.env.HOOK_KEY).update(req.rawBody).digest('hex');
  // ruleid: javascript-timing-comparison
  if (signature !== req.headers['x-signature']) return res.sendStatus(401);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-timing-comparison
  if (crypto.createHmac('sha256', config.key).update(req.rawBody).digest('hex') === req.get('X-Signature')) return res.sendStatus(204);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  const expectedSignature = sign(req.rawBody);
  const receivedSignature = req.get('X-Other');
  // ruleid: javascript-timing-comparison
  return expectedSignature === receivedSignature ? res.end() : res.sendStatus(401);
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}

function guard(req, res, next) {
  // ruleid: javascript-timing-comparison
  if (req.headers['x-api-key'] === process.env.API_KEY) return next();
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-timing-comparison
  if (req.query.token == config.adminToken) return next();
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  const apiKey = req.get('x-key');
  // ruleid: javascript-timing-comparison
  if (apiKey !== process.env.SERVICE_API_KEY) return res.sendStatus(401);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  return next();
}

function isSigned(request, key) {
  const made = crypto.createHmac('sha256', key).update(request.rawBody).digest('hex');
  // ruleid: javascript-timing-comparison
  return made === request.headers['x-hub'];
}
