import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import javax.crypto.KeyGenerator;

class Keys {
  void make(int size) throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    // ok: java-small-key
    generator.initialize(3072);
    KeyPairGenerator curve = KeyPairGenerator.getInstance("EC");
    // ok: java-small-key
    curve.initialize(256);
    KeyPairGenerator other = KeyPairGenerator.getInstance("RSA");
    // ok: java-small-key
    other.initialize(size);
    // ok: java-small-key-curve
    new ECGenParameterSpec("secp256r1");
  }

  void symmetric() throws Exception {
    KeyGenerator generator = KeyGenerator.getInstance("AES");
    // ok: java-small-key-symmetric
    generator.init(256);
  }
}
