const express = require('express');
const multer = require('multer');

const app = express();
// ruleid: javascript-resource-limits-body
app.use(express.json({ limit: '1mb' }));
//                            ^^^^^^^
// ruleid: javascript-resource-limits-body
app.use(express.urlencoded({ extended: false, limit: '1mb' }));
//                                                   ^^^^^^^^
// ruleid: javascript-resource-limits-upload
const upload = multer({ dest: 'uploads/' });
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^

app.get('/blank', (req, res) => {
  // ruleid: javascript-resource-limits-size
  const bytes = Buffer.alloc(Number(req.query.size));
//                           ^^^^^^^^^^^^^^^^^^^^^^
  const count = parseInt(req.query.count, 10);
  // ruleid: javascript-resource-limits-size
  const line = '-'.repeat(count);
//                        ^^^^^
  const parts = [];
  // ruleid: javascript-resource-limits-size
  for (let i = 0; i < count; i++) {
//                    ^^^^^
    parts.push(i);
  }
  // ruleid: javascript-resource-limits-size
  setTimeout(() => res.json([bytes, line, parts].length), req.query.delay);
//                                                        ^^^^^^^^^^^^^^^
});

app.post('/sum', (req, res) => {
  let sum = 0;
  // ruleid: javascript-resource-limits-length
  for (let i = 0; i < req.body.numbers.length; i++) {
//                    ^^^^^^^^^^^^^^^^^^^^^^^
    sum += 1;
  }
  res.json(sum);
});
