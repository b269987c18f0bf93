const express = require('express');
const helmet = require('helmet');

const app = express();
// ruleid: javascript-protection-disabled
app.use(helmet({ contentSecurityPolicy: false }));
//                                      ^^^^^
// ruleid: javascript-protection-disabled
app.use('/old', helmet({ hsts: false }));
//                             ^^^^^
// ruleid: javascript-protection-disabled-frames
app.use('/widget', helmet({ frameguard: false }));
//                                      ^^^^^
// ruleid: javascript-protection-disabled-header
app.use('/plain', helmet({ strictTransportSecurity: { maxAge: 0 } }));
//                                                            ^
// ruleid: javascript-protection-disabled-scripts
app.use(helmet({ contentSecurityPolicy: { directives: { scriptSrc: ["'self'", "'unsafe-inline'"] } } }));
//                                                                            ^^^^^^^^^^^^^^^^^

app.get('/frame', (req, res) => {
  // ruleid: javascript-protection-disabled-frames
  res.setHeader('X-Frame-Options', 'ALLOWALL');
//                                 ^^^^^^^^^^
  // ruleid: javascript-protection-disabled-header
  res.set('Strict-Transport-Security', 'max-age=0');
//                                     ^^^^^^^^^^^
  res.render('frame');
});
