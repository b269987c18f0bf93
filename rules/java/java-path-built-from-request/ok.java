import jakarta.servlet.http.HttpServletRequest;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.commons.io.FilenameUtils;

class Downloads {
  private static final Path ROOT = Path.of("/srv/files");
  private static final Map<String, String> NAMES = Map.of("manual", "manual.pdf");

  void checked(HttpServletRequest request) throws Exception {
    String name = request.getParameter("name");
    Path path = ROOT.resolve(name).normalize();
    if (!path.startsWith(ROOT)) {
      throw new IllegalArgumentException("no such file");
    }
    // ok: java-path-built-from-request
    Files.readAllBytes(path);
  }

  void canonical(HttpServletRequest request) throws Exception {
    // ok: java-path-built-from-request
    File file = new File("/srv/files", request.getParameter("name"));
    if (!file.getCanonicalPath().startsWith("/srv/files/")) {
      throw new IllegalArgumentException("no such file");
    }
  }

  void looked(HttpServletRequest request) {
    String name = request.getParameter("name");
    if (name.contains("..")) {
      return;
    }
    // ok: java-path-built-from-request
    new File("/srv/files/" + name);
    // ok: java-path-built-from-request
    new File("/srv/files/" + FilenameUtils.getName(request.getParameter("other")));
    // ok: java-path-built-from-request
    new File("/srv/files/" + NAMES.get(request.getParameter("third")));
    // ok: java-path-built-from-request
    new File("/srv/files/" + Integer.parseInt(request.getParameter("number")) + ".pdf");
    // ok: java-path-built-from-request
    new File("/srv/files/" + Names.fixed(request.getParameter("fourth")));
  }


  @PostMapping("/files")
  void keep(@RequestParam MultipartFile file) throws IOException {
    // ok: java-path-built-from-request
    file.transferTo(new File("/srv/files/" + UUID.randomUUID()));
  }
  interface Names {
    static String fixed(String name) {
      String result = "fixed";
      String guess = "abc";
      if (guess.isEmpty()) {
        result = name;
      }
      return result;
    }
  }
}

class Channels {
  void open(HttpServletRequest request, Path root) throws Exception {
    int page = Integer.parseInt(request.getParameter("page"));
    // ok: java-path-built-from-request
    new PrintWriter("/srv/files/page-" + page);
    // ok: java-path-built-from-request
    File file = root.resolve(new File(request.getParameter("name")).getName()).toFile();
    String name = request.getParameter("other");
    requireKnownName(name);
    // ok: java-path-built-from-request
    new PrintWriter("/srv/files/" + name);
  }
}
