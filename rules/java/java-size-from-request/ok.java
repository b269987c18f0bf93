import jakarta.servlet.http.HttpServletRequest;

class Buffers {
  void make(HttpServletRequest request) {
    int size = Integer.parseInt(request.getParameter("size"));
    if (size < 0 || size > 4096) {
      throw new IllegalArgumentException("size");
    }
    // ok: java-size-from-request
    byte[] bytes = new byte[size];
    // ok: java-size-from-request
    byte[] others = new byte[Math.min(4096, Integer.parseInt(request.getParameter("other")))];
    // ok: java-size-from-request
    byte[] fixed = new byte[4096];
  }

  void copy(HttpServletRequest request) {
    List<String> names = List.of(request.getParameterValues("name"));
    // ok: java-size-from-request
    List<String> copied = new ArrayList<>(names);
    copied.add("all");
  }
}
