import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

class Archives {
  void extract(ZipInputStream zip, Path target) throws Exception {
    ZipEntry entry;
    while ((entry = zip.getNextEntry()) != null) {
      Path path = target.resolve(entry.getName()).normalize();
      if (!path.startsWith(target)) {
        throw new IllegalArgumentException(entry.getName());
      }
      // ok: java-archive-entry-path
      Files.copy(zip, path);
    }
  }

  void checked(ZipEntry entry, File folder) throws Exception {
    // ok: java-archive-entry-path
    File file = new File(folder, entry.getName());
    if (!file.getCanonicalPath().startsWith(folder.getCanonicalPath() + File.separator)) {
      throw new IllegalArgumentException(entry.getName());
    }
  }

  void named(ZipEntry entry, File folder) {
    // ok: java-archive-entry-path
    new File(folder, new File(entry.getName()).getName());
  }
}
