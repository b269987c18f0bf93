import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.springframework.web.bind.annotation.RequestParam;

class Tools {
  void ping(HttpServletRequest request) throws Exception {
    String host = request.getParameter("host");
    // ruleid: java-command-built-from-request
    Runtime.getRuntime().exec("ping -c 1 " + host);
    //                        ^^^^^^^^^^^^^^^^^^^
    Runtime runtime = Runtime.getRuntime();
    // ruleid: java-command-built-from-request
    runtime.exec(new String[] {"sh", "-c", "ping " + host});
    //                                     ^^^^^^^^^^^^^^
    // ruleid: java-command-built-from-request
    new ProcessBuilder("sh", "-c", "ping " + host).start();
    //                             ^^^^^^^^^^^^^^
    // ruleid: java-command-built-from-request
    new ProcessBuilder(request.getParameter("program"), "-v").start();
    //                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    List<String> words = new ArrayList<>();
    words.add("sh");
    words.add("-c");
    words.add("echo " + host);
    // ruleid: java-command-built-from-request
    ProcessBuilder builder = new ProcessBuilder(words);
    //                                          ^^^^^
    String[] environment = {"LD_PRELOAD=" + host};
    // ruleid: java-command-built-from-request
    Runtime.getRuntime().exec("ls", environment);
    //                              ^^^^^^^^^^^
  }

  void archive(@RequestParam String name) throws Exception {
    ProcessBuilder builder = new ProcessBuilder();
    // ruleid: java-command-built-from-request
    builder.command("bash", "-c", "tar cf " + name);
    //                            ^^^^^^^^^^^^^^^^
  }
}

class Remote {
  void restart(HttpServletRequest request, ChannelExec channel) {
    // ruleid: java-command-built-from-request
    channel.setCommand("systemctl restart " + request.getParameter("unit"));
  }
}
