import java.io.BufferedReader;
import java.io.InputStreamReader;

public class Parcels {
  void ask(int number) throws Exception {
    String data = new BufferedReader(new InputStreamReader(System.in)).readLine();
    // ok: java-class-named-by-input
    Class.forName("parcel.Label");
  }
}
