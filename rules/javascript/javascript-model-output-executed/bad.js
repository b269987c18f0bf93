const OpenAI = require('openai');
const { exec } = require('node:child_process');
const { Pool } = require('pg');
const express = require('express');

const app = express();
const openai = new OpenAI();
const pool = new Pool();

app.post('/calculate', async (req, res) => {
  const answer = await openai.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: req.body.question }] });
  const code = answer.choices[0].message.content;
  // ruleid: javascript-model-output-executed
  const value = eval(code);
//                   ^^^^
  // ruleid: javascript-model-output-executed-command
  exec(answer.choices[0].message.content, () => {});
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-model-output-executed-query
  const rows = await pool.query(answer.choices[0].message.content);
//                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  const other = await openai.responses.create({ model: 'gpt-4o', input: 'A greeting' });
  res.json([value, rows].length);
  // ruleid: javascript-model-output-executed-html
  res.send('<p>' + other.output_text + '</p>');
//         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
});
