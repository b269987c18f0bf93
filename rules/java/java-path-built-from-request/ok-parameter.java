import java.io.File;
import java.io.FileInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import org.apache.commons.io.FilenameUtils;

public class Labels {
  private static final String FOLDER = "/srv/labels/";

  public byte[] read(String path) throws Exception {
    // What the method is for.
    // ok: java-path-built-from-parameter
    return Files.readAllBytes(Paths.get(path));
  }

  public File in(File folder, String name) {
    // ok: java-path-built-from-parameter
    return new File(folder, name);
  }

  public InputStream open(String name) throws Exception {
    // ok: java-path-built-from-parameter
    return new FileInputStream(FOLDER + FilenameUtils.getName(name));
  }

  public byte[] checked(String name) throws Exception {
    Path path = Paths.get(FOLDER).resolve(name).normalize();
    if (!path.startsWith(FOLDER)) throw new IllegalArgumentException(name);
    // ok: java-path-built-from-parameter
    return Files.readAllBytes(path);
  }

  public byte[] numbered(int number) throws Exception {
    // ok: java-path-built-from-parameter
    return Files.readAllBytes(Paths.get(FOLDER + number + ".txt"));
  }
}
