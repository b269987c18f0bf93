const members = require('./members');

const FORBIDDEN = ['__proto__', 'constructor', 'prototype', 'role', 'fee'];

function merge(target, source) {
  for (const key of Object.keys(source)) {
    if (FORBIDDEN.includes(key)) continue;
    if (source[key] && typeof source[key] === 'object') {
      target[key] ??= {};
      merge(target[key], source[key]);
    } else {
      target[key] = source[key];
    }
  }
}

/** POST /profile/import: takes over the profile from the file that the old club gave to a member. */
async function importProfile(req, res) {
  let file;
  try {
    file = JSON.parse(req.body.file);
  } catch {
    return res.status(400).end();
  }
  const member = await members.find(req.user.id);
  merge(member, file);
  await members.save(member);
  res.json(member);
}

/** Says who may close a member's account. */
function mayClose(user) {
  return Boolean(user.isAdmin);
}

module.exports = { importProfile, mayClose };
