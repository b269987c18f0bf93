import jakarta.servlet.http.HttpServletRequest;

class Actions {
  void run(HttpServletRequest request) throws Exception {
    // ruleid: java-class-named-by-request
    Class<?> type = Class.forName("shop.actions." + request.getParameter("action"));
    //                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    // ruleid: java-class-named-by-request
    getClass().getClassLoader().loadClass(request.getParameter("type"));
    //                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    // ruleid: java-class-named-by-request
    Actions.class.getMethod(request.getParameter("method")).invoke(this);
    //                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  }
}

class Plugins {
  void load(HttpServletRequest request) throws Exception {
    // ruleid: java-class-named-by-request
    System.load("/opt/shop/" + request.getParameter("plugin"));
    // ruleid: java-class-named-by-request
    Method method = Plugins.class.getDeclaredMethod(request.getParameter("method"));
    // ruleid: java-class-named-by-request
    new URLClassLoader(new URL[] {new URL(request.getParameter("jar"))}).loadClass("shop.Plugin");
  }
}
