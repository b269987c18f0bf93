import com.google.common.hash.Hashing;
import java.security.MessageDigest;
import java.util.Properties;
import org.apache.commons.codec.digest.DigestUtils;

class Digests {
  void make(byte[] data, Properties settings, String name) throws Exception {
    // ok: java-weak-hash
    MessageDigest.getInstance("SHA-256").digest(data);
    // ok: java-weak-hash
    MessageDigest.getInstance("SHA-512", "SUN");
    // ok: java-weak-hash
    MessageDigest.getInstance(name);
    String chosen = settings.getProperty("digest", "SHA-256");
    // ok: java-weak-hash-named-by-properties
    MessageDigest.getInstance(chosen);
    // ok: java-weak-hash-shorthand
    DigestUtils.sha256Hex(data);
    // ok: java-weak-hash-shorthand
    Hashing.sha256();
  }
}

class Purposes {
  byte[] cacheKey(byte[] content) throws Exception {
    // ok: java-weak-hash
    return java.security.MessageDigest.getInstance("MD5").digest(content);
  }

  String gravatarAddress(String mail) {
    // ok: java-weak-hash-shorthand
    String etag = DigestUtils.md5Hex(mail);
    // ok: java-weak-hash-shorthand
    return DigestUtils.md5Hex(mail) + etag;
  }
}
