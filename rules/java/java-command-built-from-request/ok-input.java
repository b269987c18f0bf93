import java.io.BufferedReader;
import java.io.InputStreamReader;

public class Parcels {
  void ask(int number) throws Exception {
    String data = new BufferedReader(new InputStreamReader(System.in)).readLine();
    // ok: java-command-built-from-input
    new ProcessBuilder("parcel", "--town", data).start();
  }
}
