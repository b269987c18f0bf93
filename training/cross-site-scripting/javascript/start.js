const express = require('express');
const shop = require('./shop');

const router = express.Router();

/** The page with the results of a search; `from` is the page that the visitor came from. */
router.get('/search', async (req, res) => {
  const { q = '', from = '/' } = req.query;
  const found = await shop.search(q);

  res.send(`<!doctype html>
    <title>Search</title>
    <a class="back" href="${from}">Back</a>
    <form><input name="q" value="${q}"></form>
    <h1>${found.length} results for ${q}</h1>
    <ul>${found.map(({ name }) => `<li>${name}</li>`).join('')}</ul>`);
});

module.exports = router;
