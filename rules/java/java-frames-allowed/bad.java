class Pages {
  void answer(HttpServletResponse response) {
    // ruleid: java-frames-allowed
    response.setHeader("X-Frame-Options", "ALLOWALL");
  }
}
