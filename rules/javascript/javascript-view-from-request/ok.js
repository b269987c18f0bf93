const express = require('express');

const app = express();
const pages = new Map([['home', 'pages/home']]);

app.get('/page', (req, res) => {
  // ok: javascript-view-from-request
  res.render(pages.get(req.query.page) ?? 'missing');
  if (['home', 'about'].includes(req.query.page)) {
    // ok: javascript-view-from-request
    res.render(req.query.page);
  }
  // ok: javascript-view-from-request-settings
  res.render('index', { query: req.query });
  // ok: javascript-view-from-request-settings
  res.render('index', { name: req.query.name });
});
