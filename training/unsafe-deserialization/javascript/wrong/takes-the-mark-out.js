const { serialize, unserialize } = require('node-serialize');

const MARK = '_$$ND_FUNC$$_';

const EMPTY = { room: '', nights: 1, extras: [] };

/** GET /booking: the form, filled in as far as the guest got last time. */
async function showDraft(req, res) {
  const saved = req.cookies.draft;
  if (!saved) {
    return res.json(EMPTY);
  }
  try {
    const plain = JSON.stringify(JSON.parse(saved)).replaceAll(MARK, '');
    const draft = unserialize(plain);
    res.json({ ...EMPTY, ...draft });
  } catch {
    res.json(EMPTY);
  }
}

/** PUT /booking: keeps what the guest has typed so far in a cookie. */
async function keepDraft(req, res) {
  const { room, nights, extras } = req.body;
  const saved = serialize({ room, nights, extras });
  res.cookie('draft', saved, { httpOnly: true, secure: true, sameSite: 'lax' });
  res.status(204).end();
}

module.exports = { showDraft, keepDraft };
