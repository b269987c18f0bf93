const { body } = require('express-validator');
const { z } = require('zod');
const mongoose = require('mongoose');

// ruleid: javascript-weak-credential-length
const rules = [body('password').isLength({ min: 5 })];
//                                              ^
// ruleid: javascript-weak-credential-length
const Account = z.object({ mail: z.string(), password: z.string().min(4) });
//                                                                    ^
const User = new mongoose.Schema({
  // ruleid: javascript-weak-credential-length
  password: { type: String, required: true, minlength: 6 },
//                                                     ^
});

function check(req) {
  // ruleid: javascript-weak-credential-length
  if (req.body.password.length < 6) return 'too short';
//                               ^
  return undefined;
}
