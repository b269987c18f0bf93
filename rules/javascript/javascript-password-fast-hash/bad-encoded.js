function keep(user, password) {
  // ruleid: javascript-password-encoded
  user.secret = Buffer.from(password).toString('base64');
}
