import com.auth0.jwt.algorithms.Algorithm;
import java.util.Base64;
import java.math.BigInteger;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPrivateKeySpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

class Vault {
  private static final String SECRET = "not-so-secret-key";

  void make() {
    // ruleid: java-hard-coded-key
    new SecretKeySpec("0123456789abcdef".getBytes(), "AES");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    // ruleid: java-hard-coded-key
    new SecretKeySpec(SECRET.getBytes(), "HmacSHA256");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    // ruleid: java-hard-coded-key
    new SecretKeySpec(new byte[] {1, 2, 3, 4}, "AES");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    // ruleid: java-hard-coded-key
    new SecretKeySpec(Base64.getDecoder().decode("c2VjcmV0"), "AES");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    // ruleid: java-hard-coded-key
    new PBEKeySpec("letmein".toCharArray());
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    // ruleid: java-hard-coded-key-jwt
    Algorithm.HMAC256(System.getenv("JWT_SECRET"));
    //                ^^^^^^^^^
    // ruleid: java-hard-coded-key-jwt
    Algorithm.HMAC512(System.getenv("JWT_SECRET"));
    //                ^^^^^^
  }
}

class Safe {
  private static final byte[] OWN = {1, 2, 3, 4, 5, 6, 7, 8};

  void make() throws Exception {
    byte[] key = {1, 2, 3, 4, 5, 6, 7, 8};
    // ruleid: java-hard-coded-key-array
    new PKCS8EncodedKeySpec(key);
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    // ruleid: java-hard-coded-key-array
    new SecretKeySpec(OWN, "AES");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    BigInteger exponent = new BigInteger("123456789012345678901234567890");
    // ruleid: java-hard-coded-key-private
    new RSAPrivateKeySpec(null, exponent);
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  }
}
