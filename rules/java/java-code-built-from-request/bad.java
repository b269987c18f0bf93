import groovy.lang.GroovyShell;
import groovy.util.Eval;
import jakarta.servlet.http.HttpServletRequest;
import javax.script.ScriptEngine;
import javax.script.ScriptEngineManager;
import jdk.jshell.JShell;

class Calculator {
  Object run(HttpServletRequest request) throws Exception {
    String formula = request.getParameter("formula");
    ScriptEngine engine = new ScriptEngineManager().getEngineByName("js");
    // ruleid: java-code-built-from-request
    engine.eval("var x = " + formula);
    //          ^^^^^^^^^^^^^^^^^^^^
    // ruleid: java-code-built-from-request
    new GroovyShell().evaluate(formula);
    //                         ^^^^^^^
    GroovyShell shell = new GroovyShell();
    // ruleid: java-code-built-from-request
    shell.parse(formula).run();
    //          ^^^^^^^
    // ruleid: java-code-built-from-request
    JShell.create().eval(formula);
    //                   ^^^^^^^
    // ruleid: java-code-built-from-request
    return Eval.me(formula);
    //             ^^^^^^^
  }
}

class Formulas {
  void run(HttpServletRequest request, ExpressionEvaluator evaluator, Jedis redis) throws Exception {
    // ruleid: java-code-built-from-request
    evaluator.cook(request.getParameter("formula"));
    // ruleid: java-code-built-from-request
    redis.eval("return redis.call('GET', '" + request.getParameter("key") + "')");
  }
}
