import java.security.MessageDigest;
import java.util.Arrays;

class Hooks {
  boolean check(byte[] expectedMac, byte[] given, String signature, String expected) {
    // ruleid: java-digest-compared-early-text
    if (MessageDigest.isEqual(signature.getBytes(), expected.getBytes())) {
    //  ^^^^^^^^^^^^^^^^^^^^^^^^^^
      return true;
    }
    // ruleid: java-digest-compared-early
    return java.security.MessageDigest.isEqual(expectedMac, given);
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  }
}
