import java.io.FileWriter;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

class Accounts {
  void keep(String password) throws Exception {
    // ok: java-password-fast-hash-cost
    String hash = new BCryptPasswordEncoder(12).encode(password);
    try (FileWriter out = new FileWriter("accounts.txt")) {
      // ok: java-password-fast-hash-written
      out.write(hash);
    }
  }
}
