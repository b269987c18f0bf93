import java.security.SecureRandom;

class Seeds {
  void make() {
    // ruleid: java-predictable-seed
    SecureRandom random = new SecureRandom("seed".getBytes());
    // ruleid: java-predictable-seed
    random.setSeed(12345L);
    // ruleid: java-predictable-seed
    random.setSeed(System.currentTimeMillis());
    // ruleid: java-predictable-seed
    SecureRandom other = new SecureRandom(new byte[] {1, 2, 3});
  }
}
