const express = require('express');
const { Pool } = require('pg');

const router = express.Router();
const pool = new Pool();

/** Books of a branch whose title holds `q`, sorted by title, author or year. */
router.get('/books', async (req, res) => {
  const { q = '', branch = 'main', sort = 'title' } = req.query;
  const { rows } = await pool.query(
    `SELECT id, title, author, year FROM books
     WHERE branch = $1 AND title LIKE $2
     ORDER BY $3`,
    [branch, `%${q}%`, sort],
  );
  res.json(rows);
});

module.exports = router;
