import java.security.MessageDigest;
import javax.crypto.Mac;

class Webhooks {
  boolean check(Mac mac, byte[] body, byte[] header, String name) {
    // ok: java-digest-compared-early-computed
    return MessageDigest.isEqual(mac.doFinal(body), header) || name.equals("none");
  }
}
