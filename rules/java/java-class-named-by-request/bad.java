import jakarta.servlet.http.HttpServletRequest;

class Actions {
  void run(HttpServletRequest request) throws Exception {
    // ruleid: java-class-named-by-request
    Class<?> type = Class.forName("shop.actions." + request.getParameter("action"));
    // ruleid: java-class-named-by-request
    getClass().getClassLoader().loadClass(request.getParameter("type"));
    // ruleid: java-class-named-by-request
    Actions.class.getMethod(request.getParameter("method")).invoke(this);
  }
}
