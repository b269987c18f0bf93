import com.auth0.jwt.algorithms.Algorithm;
import java.util.Base64;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

class Vault {
  void make(byte[] key, char[] password) {
    // ok: java-hard-coded-key
    new SecretKeySpec(key, "AES");
    // ok: java-hard-coded-key
    new SecretKeySpec(Base64.getDecoder().decode(System.getenv("KEY")), "AES");
    // ok: java-hard-coded-key
    new PBEKeySpec(password);
    // ok: java-hard-coded-key-jwt
    Algorithm.HMAC256(System.getenv("JWT_KEY"));
    byte[] bytes = new byte[32];
    new java.security.SecureRandom().nextBytes(bytes);
    // ok: java-hard-coded-key
    new SecretKeySpec(bytes, "AES");
  }
}
