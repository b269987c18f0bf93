import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;

class Tools {
  private static final Map<String, String> PROGRAMS = Map.of("v4", "ping", "v6", "ping6");

  void ping(HttpServletRequest request) throws Exception {
    String host = request.getParameter("host");
    // ok: java-command-built-from-request
    new ProcessBuilder("ping", "-c", "1", host).start();
    // ok: java-command-built-from-request
    Runtime.getRuntime().exec(new String[] {"ping", "-c", "1", host});
    // ok: java-command-built-from-request
    Runtime.getRuntime().exec("uptime");
    // ok: java-command-built-from-request
    new ProcessBuilder(PROGRAMS.get(request.getParameter("version")), "localhost").start();
    if (host.matches("[a-z0-9.]+")) {
      // ok: java-command-built-from-request
      Runtime.getRuntime().exec("ping -c 1 " + host);
    }
    String program = request.getParameter("program");
    if (!PROGRAMS.containsKey(program)) {
      return;
    }
    // ok: java-command-built-from-request
    new ProcessBuilder(program).start();
  }
}
