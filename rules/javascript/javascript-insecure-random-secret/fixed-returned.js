function resetToken() {
  // ruleid: javascript-insecure-random-returned
  return globalThis.crypto.randomUUID();
}

module.exports = { resetToken };
