import com.google.common.hash.Hashing;
import java.security.MessageDigest;
import java.util.Properties;
import org.apache.commons.codec.digest.DigestUtils;

class Digests {
  private static final String NAME = "MD5";

  void make(byte[] data, Properties settings) throws Exception {
    // ruleid: java-weak-hash
    MessageDigest.getInstance("MD5").digest(data);
    //                        ^^^^^
    // ruleid: java-weak-hash
    java.security.MessageDigest.getInstance("SHA1", "SUN");
    //                                      ^^^^^^
    // ruleid: java-weak-hash
    MessageDigest.getInstance(NAME);
    //                        ^^^^
    // ruleid: java-weak-hash
    MessageDigest.getInstance("sha-1");
    //                        ^^^^^^^
    // ruleid: java-weak-hash-named-by-properties
    String name = settings.getProperty("digest", "MD5");
    //                                           ^^^^^
    MessageDigest.getInstance(name);
    // ruleid: java-weak-hash-shorthand
    DigestUtils.md5Hex(data);
//  ^^^^^^^^^^^^^^^^^^^^^^^^
    // ruleid: java-weak-hash-shorthand
    Hashing.sha1();
//  ^^^^^^^^^^^^^^
  }
}

class Old {
  void make(byte[] data) {
    // ruleid: java-weak-hash-shorthand
    DigestUtils.getMd2Digest().digest(data);
  }
}
