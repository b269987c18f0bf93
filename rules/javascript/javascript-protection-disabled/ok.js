const express = require('express');
const helmet = require('helmet');

const app = express();
// ok: javascript-protection-disabled, javascript-protection-disabled-frames
app.use(helmet());
// The header did more harm than good, and browsers no longer know it.
// ok: javascript-protection-disabled
app.use(helmet({ xssFilter: false, crossOriginEmbedderPolicy: false }));
// ok: javascript-protection-disabled
app.use(helmet({ contentSecurityPolicy: isProduction }));
// ok: javascript-protection-disabled-scripts
app.use(helmet({ contentSecurityPolicy: { directives: { scriptSrc: ["'self'", "'nonce-abc'", "'unsafe-inline'"], styleSrc: ["'unsafe-inline'"] } } }));

app.get('/frame', (req, res) => {
  // ok: javascript-protection-disabled-frames
  res.setHeader('X-Frame-Options', 'SAMEORIGIN');
  // ok: javascript-protection-disabled-header
  res.set('Strict-Transport-Security', 'max-age=31536000; includeSubDomains');
  res.render('frame');
});
