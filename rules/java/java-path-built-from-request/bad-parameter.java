import java.io.File;
import java.io.FileInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Paths;

public class Labels {
  private static final String FOLDER = "/srv/labels/";

  public byte[] read(String name) throws Exception {
    // ruleid: java-path-built-from-parameter
    return Files.readAllBytes(Paths.get("/srv/labels/" + name));
    //                                  ^^^^^^^^^^^^^^^^^^^^^
  }

  InputStream open(String name) throws Exception {
    // ruleid: java-path-built-from-parameter
    return new FileInputStream(FOLDER + name);
    //                         ^^^^^^^^^^^^^
  }

  public File file(String name) {
    // ruleid: java-path-built-from-parameter
    return new File("/srv/labels", name);
    //                             ^^^^
  }
}
