import java.security.MessageDigest;
import javax.crypto.spec.PBEKeySpec;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

class Passwords {
  void keep(String password, String document, MessageDigest digest, byte[] salt, char[] characters) {
    // ok: java-password-fast-hash
    new BCryptPasswordEncoder().encode(password);
    // ok: java-password-fast-hash
    digest.digest(document.getBytes());
    // ok: java-password-fast-hash
    DigestUtils.sha256Hex(document);
    // ok: java-password-fast-hash-iterations, java-password-fast-hash-static-salt
    new PBEKeySpec(characters, salt, 600000, 256);
  }
}
