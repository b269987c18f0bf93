import io.javalin.Javalin;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.io.File;
import java.io.FileInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.Base64;

class Downloads {
  private static final Path ROOT = Path.of("/srv/files");

  void read(HttpServletRequest request) throws Exception {
    String name = request.getParameter("name");
    // ruleid: java-path-built-from-request
    File file = new File("/srv/files/" + name);
    //                   ^^^^^^^^^^^^^^^^^^^^
    // ruleid: java-path-built-from-request
    File other = new File("/srv/files", name);
    //                                  ^^^^
    // ruleid: java-path-built-from-request
    new FileInputStream("/srv/" + name);
    //                  ^^^^^^^^^^^^^^
    // ruleid: java-path-built-from-request
    Files.readString(Paths.get("/srv", name));
    //                                 ^^^^
    // ruleid: java-path-built-from-request
    Files.readAllBytes(ROOT.resolve(name));
    //                 ^^^^^^^^^^^^^^^^^^
    String decoded = new String(Base64.getDecoder().decode(request.getHeader("X-File")));
    // ruleid: java-path-built-from-request
    new java.io.FileOutputStream(decoded);
    //                           ^^^^^^^
    for (Cookie cookie : request.getCookies()) {
      if (cookie.getName().equals("file")) {
        // ruleid: java-path-built-from-request
        new java.io.File(cookie.getValue());
        //               ^^^^^^^^^^^^^^^^^
      }
    }
  }

  void built(HttpServletRequest request) {
    StringBuilder text = new StringBuilder("/srv/");
    text.append(request.getParameter("a")).append(".txt");
    // ruleid: java-path-built-from-request
    new File(text.toString());
    //       ^^^^^^^^^^^^^^^
    String part = request.getParameter("b").split(" ")[0].substring(1);
    // ruleid: java-path-built-from-request
    new File(part);
    //       ^^^^
    // ruleid: java-path-built-from-request
    new File(Names.same(part));
    //       ^^^^^^^^^^^^^^^^
  }

  interface Names {
    static String same(String name) {
      String copy = name;
      if (name.length() > 1) {
        copy = name.trim();
      }
      return copy;
    }
  }
}

class Routes {
  void send(RoutingContext ctx, Vertx vertx) {
    String name = ctx.request().getParam("name");
    // ruleid: java-path-built-from-request
    ctx.response().sendFile("/srv/files/" + name);
    // ruleid: java-path-built-from-request
    vertx.fileSystem().readFile("/srv/files/" + name);
  }
}

class Channels {
  void open(HttpServletRequest request, Javalin app, RoutingContext rc) throws Exception {
    String name = request.getParameter("name");
    // ruleid: java-path-built-from-request
    FileChannel.open(FileSystems.getDefault().getPath("/srv/files", name));
    // ruleid: java-path-built-from-request
    new PrintWriter("/srv/files/" + name);
    // ruleid: java-path-built-from-request
    new FileHandler("/var/log/" + name + ".log");
    // ruleid: java-path-built-from-request
    File file = ROOT.resolve(name).toFile();
    // ruleid: java-path-built-from-request
    FileUtils.deleteQuietly(new File("/srv/files/" + name));
    // ruleid: java-path-built-from-request
    rc.vertx().fileSystem().readFile("/srv/files/" + rc.queryParams().get("name"));
    // ruleid: java-upload-named-by-client
    app.post("/in", ctx -> ctx.uploadedFiles("f").forEach(one -> FileUtil.streamToFile(one.content(), "/srv/in/" + one.filename())));
  }
}
