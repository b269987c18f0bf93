import java.net.PasswordAuthentication;
import java.security.KeyStore;
import java.sql.DriverManager;

class Connections {
  void open(KeyStore store, java.io.InputStream in, String password, char[] characters) throws Exception {
    // ok: java-hard-coded-password
    DriverManager.getConnection("jdbc:mysql://db/shop", "shop", password);
    // ok: java-hard-coded-password
    DriverManager.getConnection("jdbc:mysql://db/shop", "shop", System.getenv("DB_PASSWORD"));
    // ok: java-hard-coded-password-empty
    DriverManager.getConnection("jdbc:h2:mem:test", "sa", "");
    // ok: java-hard-coded-password-characters
    new PasswordAuthentication("shop", characters);
    // ok: java-hard-coded-password-characters
    store.load(in, null);
    // ok: java-hard-coded-password-compared
    if (password.equals("")) {
      return;
    }
  }
}
