class Apps {
  void login(String password) {
    // ruleid: java-secret-logged
    android.util.Log.d("login", "with " + password);
    // ruleid: java-secret-logged
    System.out.println("Password: " + password);
  }
}
