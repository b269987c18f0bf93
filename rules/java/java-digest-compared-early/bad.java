import java.util.Arrays;

class Hooks {
  boolean check(byte[] expectedMac, byte[] given, String signature, String expected) {
    // ruleid: java-digest-compared-early
    if (signature.equals(expected)) {
      return true;
    }
    // ruleid: java-digest-compared-early
    return Arrays.equals(expectedMac, given);
  }
}
