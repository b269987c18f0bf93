import java.util.Arrays;

class Hooks {
  boolean check(byte[] expectedMac, byte[] given, String signature, String expected) {
    // ruleid: java-digest-compared-early-text
    if (signature.equals(expected)) {
    //  ^^^^^^^^^^^^^^^^^^^^^^^^^^
      return true;
    }
    // ruleid: java-digest-compared-early
    return java.security.MessageDigest.isEqual(expectedMac, given);
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  }
}
