import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.IvParameterSpec;

class Vectors {
  private static final byte[] START = {9, 9, 9, 9, 9, 9, 9, 9};

  void kept() {
    // ruleid: java-static-iv
    new IvParameterSpec(START);
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^
    byte[] zeros = new byte[16];
    // ruleid: java-static-iv-zeros
    IvParameterSpec vector = new IvParameterSpec(zeros);
    //                       ^^^^^^^^^^^^^^^^^^^^^^^^^^
  }

  void make() {
    // ruleid: java-static-iv
    new IvParameterSpec("0123456789abcdef".getBytes());
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    byte[] iv = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
    // ruleid: java-static-iv
    new GCMParameterSpec(128, iv);
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    // ruleid: java-static-iv
    new GCMParameterSpec(128, new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12});
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    byte[] fixed = "0123456789abcdef".getBytes();
    // ruleid: java-static-iv
    new IvParameterSpec(fixed);
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^
    // ruleid: java-static-iv-zeros
    new IvParameterSpec(new byte[16]);
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  }
}
