const express = require('express');

const app = express();

app.get('/page', (req, res) => {
  // ruleid: javascript-view-from-request
  res.render(req.query.page);
//           ^^^^^^^^^^^^^^
  // ruleid: javascript-view-from-request
  res.render('pages/' + req.params.name, { title: 'Parcels' });
//           ^^^^^^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-view-from-request-settings
  res.render('index', req.query);
//                    ^^^^^^^^^
  // ruleid: javascript-view-from-request-settings
  res.render('index', { title: 'Parcels', ...req.body });
//                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  const values = req.body;
  // ruleid: javascript-view-from-request-settings
  res.render('index', values);
//                    ^^^^^^
});
