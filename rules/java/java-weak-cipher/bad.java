import java.util.Properties;
import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;
import javax.crypto.NullCipher;
import org.bouncycastle.crypto.engines.DESEngine;

class Vault {
  void make(Properties settings) throws Exception {
    // ruleid: java-weak-cipher
    Cipher.getInstance("DES/CBC/PKCS5Padding");
    // ruleid: java-weak-cipher
    javax.crypto.Cipher.getInstance("DESede/ECB/PKCS5Padding", "SunJCE");
    // ruleid: java-weak-cipher
    KeyGenerator.getInstance("RC4");
    // ruleid: java-weak-cipher-ecb
    Cipher.getInstance("AES");
    // ruleid: java-weak-cipher-ecb
    Cipher.getInstance("AES/ECB/PKCS5Padding");
    // ruleid: java-weak-cipher-padding
    Cipher.getInstance("RSA/ECB/NoPadding");
    // ruleid: java-weak-cipher-padding
    Cipher.getInstance("RSA");
    // ruleid: java-weak-cipher-unauthenticated
    Cipher.getInstance("AES/CBC/PKCS5Padding");
    // ruleid: java-weak-cipher-named-by-properties
    String name = settings.getProperty("cipher", "DES/ECB/PKCS5Padding");
    Cipher.getInstance(name);
    // ruleid: java-weak-cipher-none
    new NullCipher();
    // ruleid: java-weak-cipher-engine
    new DESEngine();
  }
}
