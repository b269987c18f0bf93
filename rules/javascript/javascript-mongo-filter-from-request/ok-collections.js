const express = require('express');
const { MongoClient, ObjectId } = require('mongodb');
const { Client } = require('@elastic/elasticsearch');

const app = express();
const mongo = new MongoClient(process.env.MONGO_URL);
const elastic = new Client({ node: process.env.ELASTIC_URL });

app.post('/people', async (req, res) => {
  const people = mongo.db('crm').collection('people');
  // ok: javascript-mongo-filter-from-request
  const found = await people.find({ _id: new ObjectId(req.body.id) }).toArray();
  // ok: javascript-mongo-filter-from-request
  await mongo.db('crm').collection('people').deleteMany({ tenant: 't1', name: String(req.body.name) });
  const rows = req.body.rows;
  // ok: javascript-mongo-filter-from-request
  const one = rows.find((row) => row.id === req.body.id);
  res.json({ found, one });
});

app.get('/books', async (req, res) => {
  // A search box.
  // ok: javascript-mongo-filter-from-request-search
  const found = await elastic.search({ index: 'books', query: { query_string: { query: req.query.q } } });
  // ok: javascript-mongo-filter-from-request-search
  const more = await elastic.search({ index: 'books', query: { match: { title: `${req.query.q}` } } });
  res.json({ found, more });
});
