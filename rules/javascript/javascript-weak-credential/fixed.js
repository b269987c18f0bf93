const { body } = require('express-validator');
const { z } = require('zod');
const mongoose = require('mongoose');

// ruleid: javascript-weak-credential-length
const rules = [body('password').isLength({ min: 12 })];
//                                              ^
// ruleid: javascript-weak-credential-length
const Account = z.object({ mail: z.string(), password: z.string().min(12) });
//                                                                    ^
const User = new mongoose.Schema({
  // ruleid: javascript-weak-credential-length
  password: { type: String, required: true, minlength: 12 },
//                                                     ^
});

function check(req) {
  // ruleid: javascript-weak-credential-length
  if (req.body.password.length < 12) return 'too short';
//                               ^
  return undefined;
}
