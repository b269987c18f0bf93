class Accounts {
  String keep(byte[] passwordHash, String picture) {
    return Base64.getEncoder().encodeToString(passwordHash) + Base64.getEncoder().encodeToString(picture.getBytes());
  }
}
