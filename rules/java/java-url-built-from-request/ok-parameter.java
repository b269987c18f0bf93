import java.io.InputStream;
import java.net.URL;

public class Status {
  public InputStream of(String machine) throws Exception {
    // ok: java-url-built-from-parameter
    return new URL("https://parcel.example/" + machine + "/status").openStream();
  }
}
