import com.auth0.jwt.algorithms.Algorithm;
import java.util.Base64;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

class Vault {
  private static final String SECRET = "not-so-secret-key";

  void make() {
    // ruleid: java-hard-coded-key
    new SecretKeySpec("0123456789abcdef".getBytes(), "AES");
    // ruleid: java-hard-coded-key
    new SecretKeySpec(SECRET.getBytes(), "HmacSHA256");
    // ruleid: java-hard-coded-key
    new SecretKeySpec(new byte[] {1, 2, 3, 4}, "AES");
    // ruleid: java-hard-coded-key
    new SecretKeySpec(Base64.getDecoder().decode("c2VjcmV0"), "AES");
    // ruleid: java-hard-coded-key
    new PBEKeySpec("letmein".toCharArray());
    // ruleid: java-hard-coded-key-jwt
    Algorithm.HMAC256("letmein");
    // ruleid: java-hard-coded-key-jwt
    Algorithm.HMAC512(SECRET);
  }
}
