class Plugins {
  void load(HttpServletRequest request, HttpServletResponse response, CSVPrinter printer) throws Exception {
    // ruleid: java-download-run
    loader = new URLClassLoader(new URL[] { new URL("http://plugins.example.com/p.jar") });
    // ruleid: java-frames-allowed
    response.setHeader("X-Frame-Options", "ALLOWALL");
    // ruleid: java-csv-from-request
    printer.printRecord("name", request.getParameter("name"));
  }

  boolean accept(String password) {
    // ruleid: java-password-short
    return password.length() >= 4;
  }
}
