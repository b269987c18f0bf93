import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.function.Supplier;

class Actions {
  private static final Map<String, Supplier<Runnable>> ACTIONS = Map.of("list", ListAction::new);

  void run(HttpServletRequest request) throws Exception {
    // ok: java-class-named-by-request
    ACTIONS.get(request.getParameter("action")).get().run();
    // ok: java-class-named-by-request
    Class.forName("shop.actions.ListAction");
  }
}

class Plugins {
  void load(HttpServletRequest request) throws Exception {
    // ok: java-class-named-by-request
    System.loadLibrary("shop");
    // ok: java-class-named-by-request
    Method method = Plugins.class.getDeclaredMethod("load", HttpServletRequest.class);
  }
}
