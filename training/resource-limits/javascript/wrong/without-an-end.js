const reviews = require('./reviews');

/** A digit, perhaps after a plus, then digits, spaces and hyphens. */
const PHONE = /^\+?\d[\d -]+$/;

function countOf(text) {
  const count = Number(text);
  return Number.isInteger(count) && count > 0 ? Math.min(count, 100) : 20;
}

/** GET /reviews?q=breakfast&count=20: searches the latest reviews of the hotel. */
async function searchReviews(req, res) {
  const wanted = String(req.query.q ?? '').toLowerCase();
  const latest = await reviews.latest(countOf(req.query.count));
  res.json(latest.filter((review) => review.text.toLowerCase().includes(wanted)));
}

/** POST /reviews: a guest writes a review, and leaves a number for questions. */
async function addReview(req, res) {
  const { text, phone } = req.body;
  if (!PHONE.test(phone)) {
    return res.status(400).end();
  }
  await reviews.add({ text, phone });
  res.status(201).end();
}

module.exports = { searchReviews, addReview };
