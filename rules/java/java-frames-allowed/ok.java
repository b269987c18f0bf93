class Pages {
  void answer(HttpServletResponse response) {
    // ok: java-frames-allowed
    response.setHeader("X-Frame-Options", "DENY");
  }
}
