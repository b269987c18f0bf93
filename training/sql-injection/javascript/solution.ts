const express = require('express');
const { Pool } = require('pg');

const router = express.Router();
const pool = new Pool();

type Column = 'title' | 'author' | 'year';
const ORDERS: ReadonlyMap<string, Column> = new Map<string, Column>([
  ['title', 'title'],
  ['author', 'author'],
  ['year', 'year'],
]);

/** Books of a branch whose title holds `q`, sorted by title, author or year. */
router.get('/books', async (req: Asked, res: Answer): Promise<void> => {
  const { q = '', branch = 'main', sort = 'title' } = req.query;
  const column: Column = ORDERS.get(sort) ?? 'title';
  const { rows } = await pool.query(
    `SELECT id, title, author, year FROM books
     WHERE branch = $1 AND title LIKE $2
     ORDER BY ${column}`,
    [branch, `%${q}%`],
  );
  res.json(rows as Book[]);
});

module.exports = router;

interface Asked { readonly query: Readonly<Record<string, string | undefined>> }
interface Answer { json(body: readonly Book[]): void }
interface Book { readonly id: number; readonly title: string; readonly author: string; readonly year: number }
