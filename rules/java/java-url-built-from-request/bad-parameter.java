import java.io.InputStream;
import java.net.URL;

public class Status {
  public InputStream of(String machine) throws Exception {
    // ruleid: java-url-built-from-parameter
    return new URL("http://" + machine + "/status").openStream();
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  }
}
