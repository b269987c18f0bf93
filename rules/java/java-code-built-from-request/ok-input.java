import java.io.BufferedReader;
import java.io.InputStreamReader;

public class Parcels {
  void ask(groovy.lang.GroovyShell shell) throws Exception {
    String data = new BufferedReader(new InputStreamReader(System.in)).readLine();
    // ok: java-code-built-from-input
    shell.evaluate("1 + 1");
  }
}
