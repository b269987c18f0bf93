const OpenAI = require('openai');
const { execFile } = require('node:child_process');
const { Pool } = require('pg');
const express = require('express');

const app = express();
const openai = new OpenAI();
const pool = new Pool();
const reports = { sales: 'SELECT * FROM sales', stock: 'SELECT * FROM stock' };

app.post('/report', async (req, res) => {
  const answer = await openai.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: req.body.question }] });
  // ok: javascript-model-output-executed
  const choice = JSON.parse(answer.choices[0].message.content);
  // ok: javascript-model-output-executed-query
  const rows = await pool.query(reports[choice.report]);
  // ok: javascript-model-output-executed-query
  await pool.query('INSERT INTO answers (text) VALUES ($1)', [answer.choices[0].message.content]);
  // ok: javascript-model-output-executed-command
  execFile('/usr/bin/wc', ['-w'], () => {});
  // ok: javascript-model-output-executed-html
  res.json({ rows, text: answer.choices[0].message.content });
});
