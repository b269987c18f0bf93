class Gate extends HttpServlet {
  protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
    // ruleid: java-goes-on-after-refusal
    if (request.getSession().getAttribute("user") == null) {
      response.sendRedirect("/login");
    }
    clearAll();
  }
}
