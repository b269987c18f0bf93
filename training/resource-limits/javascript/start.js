const reviews = require('./reviews');

const PHONE = /^(\+?\d+[ -]?)+$/;

/** GET /reviews?q=breakfast&count=20: searches the latest reviews of the hotel. */
async function searchReviews(req, res) {
  const wanted = new RegExp(req.query.q ?? '', 'i');
  const count = Number(req.query.count ?? 20);
  const latest = await reviews.latest(count);
  res.json(latest.filter((review) => wanted.test(review.text)));
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
