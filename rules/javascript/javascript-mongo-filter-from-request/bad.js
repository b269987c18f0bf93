const express = require('express');
const User = require('./models/user');

const app = express();

app.post('/login', async (req, res) => {
  // ruleid: javascript-mongo-filter-from-request
  const user = await User.findOne({ name: req.body.name });
//                                ^^^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-mongo-filter-from-request
  const all = await User.find(req.body);
//                            ^^^^^^^^
  // ruleid: javascript-mongo-filter-from-request
  const some = await User.find({ ...req.query, deleted: false });
//                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  const { mail } = req.body;
  // ruleid: javascript-mongo-filter-from-request
  await db.collection('users').deleteOne({ mail });
//                                       ^^^^^^^^
  // ruleid: javascript-mongo-filter-from-request
  const parsed = await User.find(JSON.parse(req.query.filter));
//                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  res.json([user, all, some, parsed]);
});
