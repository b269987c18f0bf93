const members = require('./members');

/** Takes from the file what members may set themselves; all else stays as it is. */
function withProfile(member, file) {
  return {
    ...member,
    name: file.name ?? member.name,
    phone: file.phone ?? member.phone,
    notify: {
      mail: file.notify?.mail ?? member.notify.mail,
      push: file.notify?.push ?? member.notify.push,
    },
  };
}

/** POST /profile/import: takes over the profile from the file that the old club gave to a member. */
async function importProfile(req, res) {
  let changed;
  try {
    const file = JSON.parse(req.body.file);
    changed = withProfile(await members.find(req.user.id), file);
  } catch {
    return res.status(400).end();
  }
  await members.save(changed);
  res.json(changed);
}

/** Says who may close a member's account. */
function mayClose(user) {
  return Boolean(user.isAdmin);
}

module.exports = { importProfile, mayClose };
