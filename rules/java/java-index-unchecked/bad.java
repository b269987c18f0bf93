class Shares {
  static final String[] NAMES = {"a", "b"};

  void share(HttpServletRequest request) {
    int number = Integer.parseInt(request.getParameter("number"));
    // ruleid: java-index-unchecked
    show(NAMES[number]);
    int parts = Integer.parseInt(request.getParameter("parts"));
    // ruleid: java-divisor-unchecked
    show(1000 / parts);
    int count = Integer.parseInt(request.getParameter("count"));
    // ruleid: java-number-narrowed
    short small = (short) count;
    int amount = Integer.parseInt(request.getParameter("amount"));
    // ruleid: java-number-overflow
    int price = amount * 499;
  }
}
