const bcrypt = require('bcrypt');
const argon2 = require('argon2');

async function login(user, password) {
  // ok: javascript-check-never-holds-promise
  if (await bcrypt.compare(password, user.hash)) return user;
  // ok: javascript-check-never-holds-promise
  if (bcrypt.compareSync(password, user.hash)) return user;
  // ok: javascript-check-never-holds-promise
  const isRight = await argon2.verify(user.hash, password);
  return isRight ? user : undefined;
}

function guard(req, res, next) {
  // ok: javascript-check-never-holds-assignment
  if (req.user.isAdmin === true) return next();
  let found;
  // ok: javascript-check-never-holds-assignment
  if ((found = lookUp(req.user.role))) return next(found);
  return res.sendStatus(403);
}

function clean(name) {
  // ok: javascript-check-never-holds-first-only
  const shown = name.replace(/</g, '&lt;').replaceAll('>', '&gt;');
  // ok: javascript-check-never-holds-first-only
  return [shown, name.replace('-', ' '), name.replace('&', 'and')];
}

function follow(url, res) {
  // ok: javascript-check-never-holds-host
  if (new URL(url).hostname === 'parcels.example') res.redirect(url);
  // ok: javascript-check-never-holds-host
  if (url.startsWith('https://parcels.example/')) res.redirect(url);
  // ok: javascript-check-never-holds-host
  if (url.includes('?') || names.includes('parcels.example')) res.redirect('/');
}

const OWN_PAGE = /^https:\/\/www\.example\.com$/;

function isOwnPage(address) {
  // ok: javascript-check-never-holds-pattern
  return OWN_PAGE.test(address) || /^https?:\/\/shop\.example\.com\//.test(address);
}

function withoutComments(text) {
  // ok: javascript-check-never-holds-tag
  return text.replace(/<!--.*?-->/g, '');
}
