import java.io.File;
import java.io.FileOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

class Exports {
  void write(byte[] data) throws Exception {
    // ruleid: java-temporary-file-known-name
    new FileOutputStream("/tmp/export.csv");
    // ruleid: java-temporary-file-known-name
    Files.writeString(Path.of("/tmp/export.txt"), "a");
    // ruleid: java-temporary-file-made-again
    File folder = File.createTempFile("a", "b");
    folder.delete();
    folder.mkdir();
    // ruleid: java-temporary-file-readable
    com.google.common.io.Files.createTempDir();
  }
}
