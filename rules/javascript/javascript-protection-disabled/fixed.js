const express = require('express');
const helmet = require('helmet');

const app = express();
// ruleid: javascript-protection-disabled
app.use(helmet({ contentSecurityPolicy: true }));
//                                      ^^^^^
// ruleid: javascript-protection-disabled
app.use('/old', helmet({ hsts: true }));
//                             ^^^^^
// ruleid: javascript-protection-disabled-frames
app.use('/widget', helmet({ frameguard: true }));
//                                      ^^^^^
// ruleid: javascript-protection-disabled-header
app.use('/plain', helmet({ strictTransportSecurity: { maxAge: 31536000 } }));
//                                                            ^
// ruleid: javascript-protection-disabled-scripts
app.use(helmet({ contentSecurityPolicy: { directives: { scriptSrc: ["'self'", "'unsafe-inline'"] } } }));
//                                                                            ^^^^^^^^^^^^^^^^^

app.get('/frame', (req, res) => {
  // ruleid: javascript-protection-disabled-frames
  res.setHeader('X-Frame-Options', 'SAMEORIGIN');
//                                 ^^^^^^^^^^
  // ruleid: javascript-protection-disabled-header
  res.set('Strict-Transport-Security', 'max-age=31536000');
//                                     ^^^^^^^^^^^
  res.render('frame');
});
