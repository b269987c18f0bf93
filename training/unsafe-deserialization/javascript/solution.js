const EMPTY = { room: '', nights: 1, extras: [] };

/** Takes from the cookie's text what a draft has, and nothing else. */
function readDraft(text) {
  const data = JSON.parse(text);
  return {
    room: typeof data.room === 'string' ? data.room : EMPTY.room,
    nights: Number.isInteger(data.nights) ? data.nights : EMPTY.nights,
    extras: Array.isArray(data.extras) ? data.extras.map(String) : EMPTY.extras,
  };
}

/** GET /booking: the form, filled in as far as the guest got last time. */
async function showDraft(req, res) {
  const saved = req.cookies.draft;
  if (!saved) {
    return res.json(EMPTY);
  }
  try {
    res.json(readDraft(saved));
  } catch {
    res.json(EMPTY);
  }
}

/** PUT /booking: keeps what the guest has typed so far in a cookie. */
async function keepDraft(req, res) {
  const { room, nights, extras } = req.body;
  const saved = JSON.stringify({ room, nights, extras });
  res.cookie('draft', saved, { httpOnly: true, secure: true, sameSite: 'lax' });
  res.status(204).end();
}

module.exports = { showDraft, keepDraft };
