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

class Safe {
  private static final byte[] LABEL = {1, 2, 3, 4};

  void make(byte[] key, java.math.BigInteger modulus, java.math.BigInteger exponent) throws Exception {
    // ok: java-hard-coded-key-array
    new SecretKeySpec(key, "AES");
    byte[] read = new byte[16];
    // ok: java-hard-coded-key-array
    new SecretKeySpec(read, "AES");
    // ok: java-hard-coded-key-private
    new java.security.spec.RSAPrivateKeySpec(modulus, exponent);
  }
}
