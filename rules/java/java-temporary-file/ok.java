import java.io.File;
import java.io.FileOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

class Exports {
  void write(byte[] data) throws Exception {
    // ok: java-temporary-file-known-name
    Path file = Files.createTempFile("export", ".csv");
    Files.write(file, data);
    // ok: java-temporary-file-known-name
    new FileOutputStream("/srv/export.csv");
    // ok: java-temporary-file-made-again
    File other = File.createTempFile("a", "b");
    other.delete();
    // ok: java-temporary-file-readable
    Files.createTempDirectory("a");
  }
}
