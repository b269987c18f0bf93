const express = require('express');
const multer = require('multer');

const app = express();
// ok: javascript-resource-limits-body
app.use(express.json({ limit: '100kb' }));
// ok: javascript-resource-limits-body
app.use('/import', express.json({ limit: '20mb' }));
// ok: javascript-resource-limits-upload
const upload = multer({ dest: 'uploads/', limits: { fileSize: 5e6, files: 3 } });

app.get('/blank', (req, res) => {
  // ok: javascript-resource-limits-size
  const bytes = Buffer.alloc(Math.min(Number(req.query.size) || 0, 1024));
  const count = parseInt(req.query.count, 10);
  if (count > 100) return res.sendStatus(400);
  // ok: javascript-resource-limits-size
  const line = '-'.repeat(count);
  // ok: javascript-resource-limits-size
  const list = new Array(req.query.names.length);
  // ok: javascript-resource-limits-size
  return res.json([bytes, line, list, Buffer.from(req.query.text)].length);
});

app.post('/sum', (req, res) => {
  if (!Array.isArray(req.body.numbers)) return res.sendStatus(400);
  let sum = 0;
  // ok: javascript-resource-limits-length
  for (let i = 0; i < req.body.numbers.length; i++) {
    sum += 1;
  }
  return res.json(sum);
});
