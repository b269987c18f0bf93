const express = require('express');
const User = require('./models/user');

const app = express();

app.post('/users', async (req, res) => {
  // ruleid: javascript-mass-assignment
  const user = new User(req.body);
//                      ^^^^^^^^
  await user.save();
  // ruleid: javascript-mass-assignment
  const other = await User.create({ ...req.body, created: Date.now() });
//                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  res.json([user.id, other.id]);
});

app.put('/users/:id', async (req, res) => {
  const changes = req.body;
  // ruleid: javascript-mass-assignment
  await User.findByIdAndUpdate(req.params.id, changes, { new: true });
//                                            ^^^^^^^
  // ruleid: javascript-mass-assignment
  await User.updateOne({ _id: req.params.id }, { $set: req.body });
  // ruleid: javascript-mass-assignment
  await prisma.user.update({ where: { id: req.user.id }, data: req.body });
  const account = await userRepository.findOneBy({ id: req.user.id });
  // ruleid: javascript-mass-assignment
  Object.assign(account, req.body);
//                       ^^^^^^^^
  // ruleid: javascript-mass-assignment
  await userRepository.save(req.body);
//                          ^^^^^^^^
  // ruleid: javascript-mass-assignment
  await knex('users').where({ id: req.user.id }).update(req.body);
//                                                      ^^^^^^^^
  res.end();
});
