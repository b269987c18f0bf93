import java.security.MessageDigest;
import javax.crypto.spec.PBEKeySpec;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.NoOpPasswordEncoder;

class Passwords {
  void keep(String password, MessageDigest digest, byte[] salt, char[] characters) {
    // ruleid: java-password-fast-hash
    digest.digest(password.getBytes());
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    // ruleid: java-password-fast-hash
    DigestUtils.sha256Hex(password);
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    // ruleid: java-password-fast-hash-iterations
    new PBEKeySpec(characters, salt, 600000, 256);
    //                               ^^^^
    // ruleid: java-password-fast-hash-static-salt
    new PBEKeySpec(characters, "fixed".getBytes(), 600000, 256);
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    // ruleid: java-password-fast-hash-none
    PasswordEncoderFactories.createDelegatingPasswordEncoder();
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  }
}
