class Gate extends HttpServlet {
  boolean open(String role, Object plugin, boolean isAdmin, String password) {
    if ("admin".equals(role) || password == null) return true;
    if (plugin.getClass() == Gate.class) return true;
    if (isAdmin == true) { return true; }
    return false;
  }
}

class Tool {
  public static void main(String[] args) {
    if (args.length == 0) System.exit(2);
  }
}
