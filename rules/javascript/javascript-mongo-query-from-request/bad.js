const express = require('express');
const { User, Order } = require('./models');

const app = express();
app.use(express.json());

app.post('/login', async (req, res) => {
  // ruleid: javascript-mongo-query-from-request
  const user = await User.findOne({ name: req.body.name, password: req.body.password });
  //                                                               ^^^^^^^^^^^^^^^^^
  res.json(user);
});

app.post('/reset', async (req, res) => {
  const { token, password } = req.body;
  // ruleid: javascript-mongo-query-from-request
  const user = await User.findOne({ resetToken: token, expires: { $gt: Date.now() } });
  //                                            ^^^^^
  if (user) await user.setPassword(password);
  // ruleid: javascript-mongo-query-from-request
  res.json(await User.countDocuments({ verificationCode: req.query.code }));
});

// Through functions of the file.
function byApiKey(key) {
  // ruleid: javascript-mongo-query-from-request
  return User.findOne({ apiKey: key }).exec();
}
app.get('/me', async (req, res) => res.json(await byApiKey(req.query.key)));

app.get('/orders', async (req, res) => {
  // ruleid: javascript-mongo-code-from-request
  const cheap = await Order.find({ $where: `this.total < ${req.query.total}` });
  //                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  const condition = "this.customer == '" + req.query.customer + "'";
  // ruleid: javascript-mongo-code-from-request
  const own = await Order.find().$where(condition);
  //                                    ^^^^^^^^^
  res.json([cheap, own]);
});
