import java.security.SecureRandom;
import java.util.Random;

class Seeds {
  void make(byte[] more) {
    // ok: java-predictable-seed
    SecureRandom random = new SecureRandom();
    // ok: java-predictable-seed
    random.setSeed(random.generateSeed(16));
    // ok: java-predictable-seed
    random.setSeed(more);
    // ok: java-predictable-seed
    new Random(42);
  }
}
