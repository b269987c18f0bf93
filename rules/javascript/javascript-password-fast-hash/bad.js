const crypto = require('node:crypto');
const { createHash } = require('crypto');
const CryptoJS = require('crypto-js');
const md5 = require('md5');
const sha256 = require('js-sha256');

async function register(users, { mail, password }) {
  // ruleid: javascript-password-fast-hash
  const hash = crypto.createHash('md5').update(password).digest('hex');
  //           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  await users.insert({ mail, hash });
}

async function login(users, req) {
  // ruleid: javascript-password-fast-hash, javascript-mongo-filter-from-request
  const user = await users.find({ mail: req.body.mail, hash: createHash('sha1').update(req.body.password, 'utf8').digest('hex') });
  //                                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ javascript-password-fast-hash
  // ruleid: javascript-password-fast-hash
  return user?.hash === md5(req.body.password);
  //                    ^^^^^^^^^^^^^^^^^^^^^^
}

// A salt makes the work no slower.
function salted(salt, password, oldPassword) {
  // ruleid: javascript-password-fast-hash
  const first = crypto.createHash('sha256').update(salt + password).digest('base64');
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-password-fast-hash
  const second = crypto.createHash('SHA512').update(salt).update(password).digest();
  //             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-password-fast-hash
  const third = createHash("sha1").update(`${salt}:${oldPassword}`).digest('hex');
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  return [first, second, third];
}

function inPage(user, form) {
  // ruleid: javascript-password-fast-hash
  user.hash = CryptoJS.MD5(form.password).toString();
  //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-password-fast-hash
  user.secondHash = CryptoJS.SHA256(user.salt + form.newPassword).toString();
  //                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-password-fast-hash
  return sha256(form.passwd) === user.hash;
  //     ^^^^^^^^^^^^^^^^^^^
}

function inSteps(userPassword) {
  // ruleid: javascript-weak-hash
  const hash = crypto.createHash('md5');
//                               ^^^^^
  hash.update('parcel');
  // ruleid: javascript-password-fast-hash
  hash.update(userPassword);
//^^^^^^^^^^^^^^^^^^^^^^^^^
  return hash.digest('hex');
}

// A constant stands for its text.
function configured(password) {
  const algorithm = 'md5';
  // ruleid: javascript-password-fast-hash
  return crypto.createHash(algorithm).update(password).digest('hex');
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}

// Known gap: the password has another name.
function later(password) {
  const text = password;
  // todoruleid: javascript-password-fast-hash
  return md5(text);
}

module.exports = { register, login, salted, inPage, inSteps, configured, later };
