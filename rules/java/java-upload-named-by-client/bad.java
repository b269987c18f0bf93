import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.web.multipart.MultipartFile;

class Uploads {
  private final Path folder = Path.of("/srv/uploads");

  void store(MultipartFile upload) throws Exception {
    // ruleid: java-upload-named-by-client
    upload.transferTo(new File("/srv/uploads/" + upload.getOriginalFilename()));
    // ruleid: java-upload-named-by-client
    Files.copy(upload.getInputStream(), folder.resolve(upload.getOriginalFilename()));
  }

  void part(HttpServletRequest request) throws Exception {
    Part part = request.getPart("file");
    // ruleid: java-upload-named-by-client
    part.write("/srv/uploads/" + part.getSubmittedFileName());
  }
}
