const crypto = require('node:crypto');
const { createHmac } = require('crypto');
const config = require('./config');

function webhook(req, res) {
  const signature = createHmac('sha256', process.env.HOOK_KEY).update(req.rawBody).digest('hex');
  // ruleid: javascript-timing-comparison
  if ((signature?.length !== req.headers['x-signature']?.length || !crypto.timingSafeEqual(Buffer.from(signature), Buffer.from(req.headers['x-signature'])))) return res.sendStatus(401);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-timing-comparison
  if (crypto.createHmac('sha256', config.key).update(req.rawBody).digest('hex') === req.get('X-Signature')) return res.sendStatus(204);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  const expectedSignature = sign(req.rawBody);
  const receivedSignature = req.get('X-Other');
  // ruleid: javascript-timing-comparison
  return expectedSignature?.length === receivedSignature?.length && crypto.timingSafeEqual(Buffer.from(expectedSignature), Buffer.from(receivedSignature)) ? res.end() : res.sendStatus(401);
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}

function guard(req, res, next) {
  // ruleid: javascript-timing-comparison
  if (req.headers['x-api-key']?.length === process.env.API_KEY?.length && crypto.timingSafeEqual(Buffer.from(req.headers['x-api-key']), Buffer.from(process.env.API_KEY))) return next();
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-timing-comparison
  if (req.query.token?.length === config.adminToken?.length && crypto.timingSafeEqual(Buffer.from(req.query.token), Buffer.from(config.adminToken))) return next();
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  const apiKey = req.get('x-key');
  // ruleid: javascript-timing-comparison
  if ((apiKey?.length !== process.env.SERVICE_API_KEY?.length || !crypto.timingSafeEqual(Buffer.from(apiKey), Buffer.from(process.env.SERVICE_API_KEY)))) return res.sendStatus(401);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  return next();
}

function isSigned(request, key) {
  const made = crypto.createHmac('sha256', key).update(request.rawBody).digest('hex');
  // ruleid: javascript-timing-comparison
  return made?.length === request.headers['x-hub']?.length && crypto.timingSafeEqual(Buffer.from(made), Buffer.from(request.headers['x-hub']));
}
