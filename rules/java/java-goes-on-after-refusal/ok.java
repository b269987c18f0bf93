class Gate extends HttpServlet {
  protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (request.getSession().getAttribute("user") == null) {
      response.sendRedirect("/login");
      return;
    }
    clearAll();
  }

  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (request.getSession().getAttribute("user") == null) {
      response.sendRedirect("/login");
    }
  }
}
