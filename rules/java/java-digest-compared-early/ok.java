import java.security.MessageDigest;
import java.util.Arrays;

class Hooks {
  boolean check(byte[] expectedMac, byte[] given, String signature, byte[] first, byte[] second) {
    // ok: java-digest-compared-early
    if (signature.equals("none")) {
      return false;
    }
    // ok: java-digest-compared-early
    Arrays.equals(first, second);
    // ok: java-digest-compared-early
    return MessageDigest.isEqual(expectedMac, given);
  }
}
