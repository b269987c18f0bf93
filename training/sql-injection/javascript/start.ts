const express = require('express');
const { Pool } = require('pg');

const router = express.Router();
const pool = new Pool();

/** Books of a branch whose title holds `q`, sorted by title, author or year. */
router.get('/books', async (req: Asked, res: Answer): Promise<void> => {
  const { q = '', branch = 'main', sort = 'title' } = req.query;
  const { rows } = await pool.query(
    `SELECT id, title, author, year FROM books
     WHERE branch = '${branch}' AND title LIKE '%${q}%'
     ORDER BY ${sort}`,
  );
  res.json(rows as Book[]);
});

module.exports = router;

interface Asked { readonly query: Readonly<Record<string, string | undefined>> }
interface Answer { json(body: readonly Book[]): void }
interface Book { readonly id: number; readonly title: string; readonly author: string; readonly year: number }
