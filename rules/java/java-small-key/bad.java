import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.RSAKeyGenParameterSpec;
import javax.crypto.KeyGenerator;

class Keys {
  void make() throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    // ruleid: java-small-key
    generator.initialize(1024);
    // ruleid: java-small-key
    new RSAKeyGenParameterSpec(512, RSAKeyGenParameterSpec.F4);
    // ruleid: java-small-key-curve
    new ECGenParameterSpec("secp112r1");
  }

  void symmetric() throws Exception {
    KeyGenerator generator = KeyGenerator.getInstance("AES");
    // ruleid: java-small-key-symmetric
    generator.init(64);
  }
}
