class Shares {
  static final String[] NAMES = {"a", "b"};

  void share(HttpServletRequest request) {
    int number = Integer.parseInt(request.getParameter("number"));
    if (number < 0 || number >= NAMES.length) throw new IllegalArgumentException();
    show(NAMES[number]);
    int parts = Integer.parseInt(request.getParameter("parts"));
    if (parts != 0) show(1000 / parts);
    short small = Short.parseShort(request.getParameter("count"));
    int amount = Integer.parseInt(request.getParameter("amount"));
    int price = Math.multiplyExact(amount, 499);
  }
}
