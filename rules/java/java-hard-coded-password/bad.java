import java.net.PasswordAuthentication;
import java.security.KeyStore;
import java.sql.DriverManager;
import org.apache.http.auth.UsernamePasswordCredentials;

class Connections {
  private static final String WORD = "correct-horse";

  void open(KeyStore store, java.io.InputStream in, String password) throws Exception {
    // ruleid: java-hard-coded-password
    DriverManager.getConnection("jdbc:mysql://db/shop", "shop", "correct-horse");
    //                                                          ^^^^^^^^^^^^^^^
    // ruleid: java-hard-coded-password
    DriverManager.getConnection("jdbc:mysql://db/shop", "shop", WORD);
    //                                                          ^^^^
    // ruleid: java-hard-coded-password-empty
    DriverManager.getConnection("jdbc:mysql://db/shop", "root", "");
    //                                                          ^^
    // ruleid: java-hard-coded-password
    new UsernamePasswordCredentials("shop", "correct-horse");
    //                                      ^^^^^^^^^^^^^^^
    // ruleid: java-hard-coded-password-characters
    new PasswordAuthentication("shop", "correct-horse".toCharArray());
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    // ruleid: java-hard-coded-password-characters
    store.load(in, "correct-horse".toCharArray());
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    // ruleid: java-hard-coded-password-compared
    if (password.equals("correct-horse")) {
    //  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      open(store, in, null);
    }
  }
}

class Settings {
  void fill(java.util.Properties properties) {
    // ruleid: java-hard-coded-password
    properties.put("java.naming.security.credentials", "correct-horse");
    //                                                 ^^^^^^^^^^^^^^^
  }
}

class Servers {
  void open(SSHClient ssh) throws Exception {
    // ruleid: java-hard-coded-password
    ssh.authPassword("deploy", "{{token:password:ssh}}");
    // ruleid: java-hard-coded-password-characters
    MongoCredential.createCredential("shop", "admin", "{{token:password:mongo}}".toCharArray());
  }
}
