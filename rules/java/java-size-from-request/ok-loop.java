class Loop {
  void again(HttpServletRequest request) {
    int count = Math.min(100, Integer.parseInt(request.getParameter("count")));
    for (int i = 0; i < count; i++) {
      work();
    }
  }
}
