class Accounts {
  String keep(String password) {
    // ruleid: java-password-encoded
    return Base64.getEncoder().encodeToString(password.getBytes());
  }
}
