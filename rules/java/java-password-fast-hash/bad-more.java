import java.io.FileWriter;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

class Accounts {
  void keep(String password) throws Exception {
    // ruleid: java-password-fast-hash-cost
    new BCryptPasswordEncoder(4).encode(password);
    try (FileWriter out = new FileWriter("accounts.txt")) {
      // ruleid: java-password-fast-hash-written
      out.write(password);
    }
  }
}
