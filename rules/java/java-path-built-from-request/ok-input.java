import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.File;

public class Parcels {
  void ask(int number) throws Exception {
    String data = new BufferedReader(new InputStreamReader(System.in)).readLine();
    // ok: java-path-built-from-input
    new File("/srv/labels/" + Integer.parseInt(data));
  }
}
