const crypto = require('node:crypto');
const md5 = require('md5');
const seedrandom = require('seedrandom');

function session() {
  // ruleid: javascript-random-predictable-bytes
  return crypto.randomBytes(16).toString('hex');
//              ^^^^^^^^^^^^^^^^^
}

// ruleid: javascript-random-predictable-seed
const tokenGenerator = seedrandom('parcels');
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

function forgot(user) {
  // ruleid: javascript-random-predictable-token
  user.resetToken = md5(user.login);
//                  ^^^^^^^^^^^^^^^
  // ruleid: javascript-random-predictable-token
  const resetToken = crypto.createHash('sha256').update(user.email).digest('hex');
//                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-random-predictable-token
  return { resetToken, sessionId: Date.now().toString(36), token: user.token };
//                                ^^^^^^^^^^^^^^^^^^^^^^^
}

function reset(req, res) {
  // ruleid: javascript-random-predictable-token
  if (req.query.token === md5(req.query.login)) {
//                        ^^^^^^^^^^^^^^^^^^^^
    res.render('reset');
  }
}
