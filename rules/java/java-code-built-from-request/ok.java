import jakarta.servlet.http.HttpServletRequest;
import javax.script.ScriptEngine;
import javax.script.ScriptEngineManager;

class Calculator {
  Object run(HttpServletRequest request) throws Exception {
    ScriptEngine engine = new ScriptEngineManager().getEngineByName("js");
    engine.put("x", Double.parseDouble(request.getParameter("x")));
    // ok: java-code-built-from-request
    engine.eval("x * 2");
    // ok: java-code-built-from-request
    engine.eval("2 * " + Integer.parseInt(request.getParameter("y")));
    return request.getParameter("z");
  }
}
