const express = require('express');
const _ = require('lodash');
const { z } = require('zod');
const User = require('./models/user');

const app = express();
const Profile = z.object({ name: z.string(), mail: z.string() });

app.post('/users', async (req, res) => {
  // ok: javascript-mass-assignment
  const user = new User({ name: req.body.name, mail: req.body.mail });
  const { name, mail } = req.body;
  // ok: javascript-mass-assignment
  const other = await User.create({ name, mail });
  // ok: javascript-mass-assignment
  const third = await User.create(_.pick(req.body, ['name', 'mail']));
  // ok: javascript-mass-assignment
  const fourth = await User.create(Profile.parse(req.body));
  // ok: javascript-mass-assignment
  const error = new Error(req.body.message);
  // ok: javascript-mass-assignment
  res.json(Object.assign({}, defaults, req.query), user, other, third, fourth, error);
});

app.put('/users/:id', async (req, res) => {
  // ok: javascript-mass-assignment
  await User.findByIdAndUpdate(req.params.id, { name: req.body.name });
  // ok: javascript-mass-assignment
  await prisma.user.update({ where: { id: req.user.id }, data: { name: req.body.name } });
  // ok: javascript-mass-assignment
  await knex('users').where(req.query).select('name');
  res.end();
});
