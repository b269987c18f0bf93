import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.RSAKeyGenParameterSpec;
import javax.crypto.KeyGenerator;

class Keys {
  void make() throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    // ruleid: java-small-key
    generator.initialize(3072);
    // ruleid: java-small-key
    new RSAKeyGenParameterSpec(3072, RSAKeyGenParameterSpec.F4);
    // ruleid: java-small-key-curve
    new ECGenParameterSpec("secp256r1");
  }

  void symmetric() throws Exception {
    KeyGenerator generator = KeyGenerator.getInstance("AES");
    // ruleid: java-small-key-symmetric
    generator.init(256);
  }
}
