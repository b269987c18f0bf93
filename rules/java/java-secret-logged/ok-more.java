class Apps {
  void login(String user) {
    // ok: java-secret-logged
    System.out.println("Password for " + user + "?");
  }
}
