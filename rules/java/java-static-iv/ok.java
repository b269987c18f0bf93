import java.security.SecureRandom;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.IvParameterSpec;

class Vectors {
  void make() {
    byte[] iv = new byte[12];
    new SecureRandom().nextBytes(iv);
    // ok: java-static-iv, java-static-iv-zeros
    new GCMParameterSpec(128, iv);
  }

  void read(byte[] message) {
    byte[] iv = new byte[16];
    System.arraycopy(message, 0, iv, 0, 16);
    // ok: java-static-iv-zeros
    new IvParameterSpec(iv);
  }

  void given(byte[] iv) {
    // ok: java-static-iv
    new IvParameterSpec(iv);
  }
}
