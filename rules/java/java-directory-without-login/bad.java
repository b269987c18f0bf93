import java.util.Hashtable;
import javax.naming.Context;

class Directory {
  void open(Hashtable<String, String> settings) {
    // ruleid: java-directory-without-login
    settings.put(Context.SECURITY_AUTHENTICATION, "none");
    //                                            ^^^^^^
  }
}

class Databases {
  void open() throws Exception {
    // ruleid: java-directory-without-login-database
    Server.createTcpServer("-tcpPort", "9092", "-tcpAllowOthers").start();
  }
}
