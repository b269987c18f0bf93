import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import org.apache.commons.io.FilenameUtils;
import org.springframework.web.multipart.MultipartFile;

class Uploads {
  private static final Set<String> TYPES = Set.of("png", "jpg");
  private final Path folder = Path.of("/srv/uploads");

  void store(MultipartFile upload) throws Exception {
    String type = FilenameUtils.getExtension(upload.getOriginalFilename());
    if (!TYPES.contains(type)) {
      throw new IllegalArgumentException("no picture");
    }
    // ok: java-upload-named-by-client
    upload.transferTo(new File("/srv/uploads/" + UUID.randomUUID() + "." + type));
    // ok: java-upload-named-by-client
    Files.copy(upload.getInputStream(), folder.resolve(UUID.randomUUID().toString()));
  }
}
