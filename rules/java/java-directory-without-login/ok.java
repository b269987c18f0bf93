import java.util.Hashtable;
import javax.naming.Context;

class Directory {
  void open(Hashtable<String, String> settings, String password) {
    // ok: java-directory-without-login
    settings.put(Context.SECURITY_AUTHENTICATION, "simple");
    settings.put(Context.SECURITY_CREDENTIALS, password);
    // ok: java-directory-without-login
    settings.put(Context.PROVIDER_URL, "none");
  }
}

class Databases {
  void open() throws Exception {
    // ok: java-directory-without-login-database
    Server.createTcpServer("-tcpPort", "9092").start();
  }
}
