const bcrypt = require('bcrypt');
const argon2 = require('argon2');

async function login(user, password) {
  // ruleid: javascript-check-never-holds-promise
  if (bcrypt.compareSync(password, user.hash)) return user;
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-check-never-holds-promise
  if (!argon2.verify(user.hash, password)) {
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    throw new Error('wrong password');
  }
  return undefined;
}

function guard(req, res, next) {
  // ruleid: javascript-check-never-holds-assignment
  if (req.user.isAdmin === true) {
//    ^^^^^^^^^^^^^^^^^^^^^^^
    return next();
  }
  // ruleid: javascript-check-never-holds-assignment
  if (req.user.role === 'admin') return next();
//    ^^^^^^^^^^^^^^^^^^^^^^^
  return res.sendStatus(403);
}

function clean(name) {
  // ruleid: javascript-check-never-holds-first-only
  const shown = name.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
//                   ^^^^^^^
  // ruleid: javascript-check-never-holds-first-only
  const quoted = name.replaceAll("'", "''");
//                    ^^^^^^^
  // ruleid: javascript-check-never-holds-dots
  const path = name.replace('../', '');
//             ^^^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-check-never-holds-dots
  return [shown, quoted, path, name.replace(/\.\.\//g, '')];
//                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^
}

function follow(url, res) {
  // ruleid: javascript-check-never-holds-host
  if (url.includes('parcels.example')) res.redirect(url);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-check-never-holds-host
  if (url.startsWith('https://parcels.example')) res.redirect(url);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}

function withoutScripts(text) {
  // ruleid: javascript-check-never-holds-tag
  return text.replace(/<script>.*?<\/script>/gi, '');
  //                  ^^^^^^^^^^^^^^^^^^^^^^^^^
}

const OWN_SITE = /^https:\/\/www.example\.com$/;

function isOwnSite(address) {
  // ruleid: javascript-check-never-holds-pattern
  return OWN_SITE.test(address) || /^https?:\/\/shop.example.com/.test(address);
}
