import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

class Archives {
  void extract(ZipInputStream zip, File folder, Path target) throws Exception {
    ZipEntry entry;
    while ((entry = zip.getNextEntry()) != null) {
      // ruleid: java-archive-entry-path
      File file = new File(folder, entry.getName());
      // ruleid: java-archive-entry-path
      Files.copy(zip, target.resolve(entry.getName()));
    }
  }

  void one(ZipEntry entry, String folder) throws Exception {
    String name = entry.getName();
    // ruleid: java-archive-entry-path
    new java.io.FileOutputStream(folder + File.separator + name);
  }
}
