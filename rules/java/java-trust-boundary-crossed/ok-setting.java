class Settings {
  void set(HttpServletRequest request) {
    System.setProperty("app.mode", "on");
    request.getParameter("key");
  }
}
