const crypto = require('node:crypto');

function webhook(req, res) {
  const signature = crypto.createHmac('sha256', process.env.HOOK_KEY).update(req.rawBody).digest();
  const received = Buffer.from(req.get('X-Signature') ?? '', 'hex');
  // ok: javascript-timing-comparison
  if (signature.length !== received.length || !crypto.timingSafeEqual(signature, received)) return res.sendStatus(401);
  // ok: javascript-timing-comparison
  if (req.headers['x-signature'] === undefined) return res.sendStatus(400);
  // ok: javascript-timing-comparison
  if (settings.challenge.token === req.params.token) return next();
  return res.end();
}

function form(req, res, next) {
  // ok: javascript-timing-comparison
  if (req.body.password !== req.body.passwordAgain) return res.sendStatus(400);
  // ok: javascript-timing-comparison
  if (typeof req.body.token === 'string') return next();
  // ok: javascript-timing-comparison
  if (req.headers['content-type'] === 'application/json' || req.query.key === 'name') return next();
  // ok: javascript-timing-comparison
  if (cache.hash === file.etag || node.token === SyntaxKind.Comma) return next();
  return res.end();
}
