import java.util.Properties;
import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;

class Vault {
  void make(Properties settings, String name) throws Exception {
    // ok: java-weak-cipher-ecb, java-weak-cipher-unauthenticated
    Cipher.getInstance("AES/GCM/NoPadding");
    // ok: java-weak-cipher
    Cipher.getInstance("ChaCha20-Poly1305");
    // ok: java-weak-cipher-padding
    Cipher.getInstance("RSA/ECB/OAEPWithSHA-256AndMGF1Padding");
    // ok: java-weak-cipher
    KeyGenerator.getInstance("AES");
    // ok: java-weak-cipher
    Cipher.getInstance(name);
    String chosen = settings.getProperty("cipher", "AES/GCM/NoPadding");
    // ok: java-weak-cipher-named-by-properties
    Cipher.getInstance(chosen);
  }
}
