const express = require('express');
const { MongoClient } = require('mongodb');
const { Client } = require('@elastic/elasticsearch');

const app = express();
const mongo = new MongoClient(process.env.MONGO_URL);
const elastic = new Client({ node: process.env.ELASTIC_URL });

app.post('/people', async (req, res) => {
  const people = mongo.db('crm').collection('people');
  const filter = req.body.filter;
  // ruleid: javascript-mongo-filter-from-request
  const found = await mongo.db('crm').collection('people').find(filter).toArray();
  // ruleid: javascript-mongo-filter-from-request
  const counted = await people.aggregate([{ $match: req.body.match }]).toArray();
  // ruleid: javascript-mongo-filter-from-request
  await people.deleteMany({ tenant: 't1', name: req.body.name });
  // ruleid: javascript-mongo-filter-from-request
  await people.replaceOne(filter, { name: 'nobody' });
  res.json({ found, counted });
});

app.get('/books', async (req, res) => {
  // ruleid: javascript-mongo-filter-from-request-search
  const found = await elastic.search({ index: 'books', query: { query_string: { query: `title:${req.query.q} AND public:true` } } });
  // ruleid: javascript-mongo-filter-from-request-search
  const more = await elastic.search({ index: 'books', q: 'public:true AND title:' + req.query.q });
  res.json({ found, more });
});

app.get('/posts', async (req, res) => {
  const { createClient } = require('@supabase/supabase-js');
  const supabase = createClient(process.env.SUPABASE_URL, process.env.SUPABASE_KEY);
  // ruleid: javascript-mongo-filter-from-request-search
  const { data } = await supabase.from('posts').select('*').or(`author.eq.${req.query.author},public.eq.true`);
  res.json(data);
});
