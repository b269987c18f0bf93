const fs = require('node:fs/promises');
const path = require('node:path');
const express = require('express');

const router = express.Router();
const FOLDER: string = '/srv/clinic/letters';

/** A letter of the clinic; the name may begin with the folder of a year. */
router.get('/letters', async (req: Asked, res: Answer): Promise<void> => {
  const name = req.query.name ?? '';
  const file: string = path.join(FOLDER, name);
  try {
    const text: string = await fs.readFile(file, 'utf8');
    res.type('text/plain').send(text);
  } catch {
    res.status(404).json({ error: 'There is no such letter' });
  }
});

module.exports = router;

interface Asked { readonly query: { readonly name?: string } }
interface Answer { status(code: number): Answer; type(name: string): Answer; send(text: string): void; json(body: { readonly error: string }): void }
