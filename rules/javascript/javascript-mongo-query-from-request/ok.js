const express = require('express');
const { User, Order } = require('./models');

const app = express();
app.use(express.json());

app.post('/login', limiter, async (req, res) => {
  // A text is a text.
  // ok: javascript-mongo-query-from-request
  const first = await User.findOne({ resetToken: String(req.body.token) });
  // ok: javascript-mongo-query-from-request
  const second = await User.findOne({ resetToken: `${req.body.token}` });
  // ok: javascript-mongo-query-from-request
  const third = await User.findOne({ resetToken: { $eq: req.body.token } });
  // ok: javascript-mongo-query-from-request
  const fourth = await User.findOne({ tokenHash: hashOf(req.body.token) });
  // No secret: whom it finds is checked after.
  // ruleid: javascript-mongo-filter-from-request
  const fifth = await User.findOne({ name: req.body.name });
  res.json([first, second, third, fourth, await fifth.verify(req.body.password)]);
});

app.post('/checked', async (req, res) => {
  const { token } = req.body;
  if (typeof token !== 'string') return res.sendStatus(400);
  // ok: javascript-mongo-query-from-request
  return res.json(await User.findOne({ resetToken: token }));
});

app.get('/orders', async (req, res) => {
  // ok: javascript-mongo-code-from-request
  const cheap = await Order.find({ $where: `this.total < ${Number(req.query.total)}` });
  // ok: javascript-mongo-code-from-request
  const own = await Order.find({ $where: 'this.total < this.limit', customer: String(req.query.customer) });
  res.json([cheap, own]);
});
