import java.security.SecureRandom;
import java.util.Random;

class Tokens {
  private final SecureRandom random = new SecureRandom();
  private final Random dice = new Random();

  String reset() {
    // ok: java-insecure-random-secret
    String token = Long.toHexString(random.nextLong());
    return token;
  }

  void others() throws Exception {
    // ok: java-insecure-random-secret
    int delay = dice.nextInt(1000);
    // ok: java-insecure-random-secret
    int keyIndex = dice.nextInt(10);
    // ok: java-insecure-random-secret
    int pageCount = (int) (Math.random() * 10);
    byte[] salt = new byte[16];
    // ok: java-insecure-random-secret
    random.nextBytes(salt);
    SecureRandom strong = SecureRandom.getInstanceStrong();
    // ok: java-insecure-random-secret
    String password = Long.toString(strong.nextLong());
  }
}

class Dice {
  int spin() {
    // ok: java-insecure-random-secret
    return new java.util.Random().nextInt(6);
  }
}

class Generators {
  void make(byte[] noise, byte[] csrfToken, java.security.SecureRandom secure) {
    // ok: java-insecure-random-secret
    int delay = new SplittableRandom().nextInt(100, 500);
    // ok: java-insecure-random-secret
    new Random(7).nextBytes(noise);
    // ok: java-insecure-random-secret
    secure.nextBytes(csrfToken);
  }
}
