const fs = require('node:fs/promises');
const path = require('node:path');
const express = require('express');

const router = express.Router();
const FOLDER = '/srv/clinic/letters';

/** A letter of the clinic; the name may begin with the folder of a year. */
router.get('/letters', async (req, res) => {
  const name = req.query.name ?? '';
  try {
    const file = await fs.realpath(path.join(FOLDER, name));
    if (!file.includes(path.basename(FOLDER) + path.sep)) {
      return res.status(404).json({ error: 'There is no such letter' });
    }
    const text = await fs.readFile(file, 'utf8');
    res.type('text/plain').send(text);
  } catch {
    res.status(404).json({ error: 'There is no such letter' });
  }
});

module.exports = router;
