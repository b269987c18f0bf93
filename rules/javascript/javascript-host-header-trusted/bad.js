const express = require('express');

const app = express();

app.post('/forgot', async (req, res) => {
  const token = await createToken(req.body.mail);
  // ruleid: javascript-host-header-trusted
  const link = 'https://' + req.headers.host + '/reset?token=' + token;
  // ruleid: javascript-host-header-trusted
  const other = `https://${req.get('host')}/reset/${token}`;
//              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  await send(req.body.mail, link, other);
  res.end();
});
