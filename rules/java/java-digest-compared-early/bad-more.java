import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;

class Webhooks {
  boolean check(Mac mac, byte[] body, String header) {
    String computed = HexFormat.of().formatHex(mac.doFinal(body));
    // ruleid: java-digest-compared-early-computed
    return computed.equals(header);
  }

  boolean same(byte[] stored, byte[] data) throws Exception {
    // ruleid: java-digest-compared-early-computed
    return Arrays.equals(MessageDigest.getInstance("SHA-256").digest(data), stored);
  }
}
