class Accounts {
  boolean accept(String password) {
    // ruleid: java-password-short
    return password.length() >= 4;
  }
}
