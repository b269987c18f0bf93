const express = require('express');
const escape = require('escape-html');
const shop = require('./shop');

const router = express.Router();

const escapeHtml = (value) => (typeof value === 'string' ? escape(value) : value);

/** Only pages of this shop: a path, and no address of another host. */
function pathOf(from) {
  return /^\/(?![/\\])/.test(from) ? from : '/';
}

/** The page with the results of a search; `from` is the page that the visitor came from. */
router.get('/search', async (req, res) => {
  const { q = '', from = '/' } = req.query;
  const found = await shop.search(q);

  res.send(`<!doctype html>
    <title>Search</title>
    <a class="back" href="${escapeHtml(pathOf(from))}">Back</a>
    <form><input name="q" value="${escapeHtml(q)}"></form>
    <h1>${found.length} results for ${escapeHtml(q)}</h1>
    <ul>${found.map(({ name }) => `<li>${escapeHtml(name)}</li>`).join('')}</ul>`);
});

module.exports = router;
