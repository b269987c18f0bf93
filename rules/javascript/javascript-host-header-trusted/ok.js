const express = require('express');

const app = express();

app.post('/forgot', async (req, res) => {
  const token = await createToken(req.body.mail);
  // ok: javascript-host-header-trusted
  const link = `${process.env.PUBLIC_ADDRESS}/reset/${token}`;
  // ok: javascript-host-header-trusted
  const here = `https://${req.headers.host}/orders`;
  await send(req.body.mail, link, here);
  res.end();
});
