class Accounts {
  boolean accept(String password) {
    // ok: java-password-short
    return password.length() >= 12 && password.length() > 0;
  }
}
