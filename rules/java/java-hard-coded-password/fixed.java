import java.net.PasswordAuthentication;
import java.security.KeyStore;
import java.sql.DriverManager;
import org.apache.http.auth.UsernamePasswordCredentials;

class Connections {
  private static final String WORD = "correct-horse";

  void open(KeyStore store, java.io.InputStream in, String password) throws Exception {
    // ruleid: java-hard-coded-password
    DriverManager.getConnection("jdbc:mysql://db/shop", "shop", System.getenv("DB_PASSWORD"));
    //                                                          ^^^^^^^^^^^^^^^
    // ruleid: java-hard-coded-password
    DriverManager.getConnection("jdbc:mysql://db/shop", "shop", System.getenv("DB_PASSWORD"));
    //                                                          ^^^^
    // ruleid: java-hard-coded-password-empty
    DriverManager.getConnection("jdbc:mysql://db/shop", "root", System.getenv("DB_PASSWORD"));
    //                                                          ^^
    // ruleid: java-hard-coded-password
    new UsernamePasswordCredentials("shop", System.getenv("DB_PASSWORD"));
    //                                      ^^^^^^^^^^^^^^^
    // ruleid: java-hard-coded-password-characters
    new PasswordAuthentication("shop", System.getenv("KEYSTORE_PASSWORD").toCharArray());
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    // ruleid: java-hard-coded-password-characters
    store.load(in, System.getenv("KEYSTORE_PASSWORD").toCharArray());
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
    properties.put("java.naming.security.credentials", System.getenv("DB_PASSWORD"));
    //                                                 ^^^^^^^^^^^^^^^
  }
}

class Servers {
  void open(SSHClient ssh) throws Exception {
    // ruleid: java-hard-coded-password
    ssh.authPassword("deploy", System.getenv("DB_PASSWORD"));
    // ruleid: java-hard-coded-password-characters
    MongoCredential.createCredential("shop", "admin", System.getenv("KEYSTORE_PASSWORD").toCharArray());
  }
}
