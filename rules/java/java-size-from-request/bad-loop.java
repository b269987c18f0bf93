class Loop {
  void again(HttpServletRequest request) {
    int count = Integer.parseInt(request.getParameter("count"));
    // ruleid: java-loop-from-request
    for (int i = 0; i < count; i++) {
      work();
    }
  }
}
