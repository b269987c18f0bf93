class Settings {
  void set(HttpServletRequest request) {
    // ruleid: java-setting-from-request
    System.setProperty(request.getParameter("key"), "on");
  }
}
