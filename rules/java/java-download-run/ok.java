class Plugins {
  void load(HttpServletRequest request, HttpServletResponse response, CSVPrinter printer) throws Exception {
    loader = new URLClassLoader(new URL[] { new File("/opt/app/p.jar").toURI().toURL() });
    response.setHeader("X-Frame-Options", "DENY");
    printer.printRecord("name", "1");
  }

  boolean accept(String password) {
    return password.length() >= 12 && password.length() > 0;
  }
}
