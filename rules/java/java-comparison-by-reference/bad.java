class Gate extends HttpServlet {
  boolean open(String role, Object plugin, boolean isAdmin, String password, String storedPassword) {
    // ruleid: java-comparison-by-reference
    if (role == "admin") return true;
    // ruleid: java-comparison-by-reference
    if (password != storedPassword) return false;
    // ruleid: java-class-compared-by-name
    if (plugin.getClass().getName().equals("example.Trusted")) return true;
    // ruleid: java-assigned-not-compared
    if (isAdmin = true) { return true; }
    // ruleid: java-server-ended
    System.exit(1);
    return false;
  }
}
