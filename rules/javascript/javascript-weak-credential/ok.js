const { body } = require('express-validator');
const { z } = require('zod');

// ok: javascript-weak-credential-length
const rules = [body('password').isLength({ min: 12 }), body('name').isLength({ min: 2 })];
// ok: javascript-weak-credential-length
const Account = z.object({ name: z.string().min(2), password: z.string().min(10) });

function check(req) {
  // ok: javascript-weak-credential-length
  if (req.body.password.length < 1) return 'missing';
  return undefined;
}
function signIn(form) {
  // ok: javascript-weak-credential-length
  if (form.password.length < 2) {
    form.show('Type your password.');
  } else {
    form.send();
  }
}
