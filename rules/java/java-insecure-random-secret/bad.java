import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import javax.servlet.http.Cookie;
import org.apache.commons.lang3.RandomStringUtils;

class Tokens {
  private final Random random = new Random();

  String reset() {
    // ruleid: java-insecure-random-secret
    String token = Long.toHexString(random.nextLong());
    //             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    return token;
  }

  void others() {
    // ruleid: java-insecure-random-secret
    String sessionId = "s" + Math.random();
    //                 ^^^^^^^^^^^^^^^^^^^
    // ruleid: java-insecure-random-secret
    String password = RandomStringUtils.randomAlphanumeric(12);
    //                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    // ruleid: java-insecure-random-secret
    int otp = ThreadLocalRandom.current().nextInt(1000000);
    //        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    byte[] salt = new byte[16];
    new Random().nextBytes(salt);
    float rand = new java.util.Random().nextFloat();
    String text = Float.toString(rand).substring(2);
    // ruleid: java-insecure-random-secret
    Cookie cookie = new Cookie("rememberMe", text);
    //                                       ^^^^
  }
}

class Codes {
  String sessionId() {
    // ruleid: java-insecure-random-secret
    return Long.toHexString(new java.util.Random().nextLong());
  }
}

class Generators {
  void make(byte[] csrfToken) {
    // ruleid: java-insecure-random-secret
    int otp = new SplittableRandom().nextInt(100000, 999999);
    // ruleid: java-insecure-random-secret
    new Random(System.nanoTime()).nextBytes(csrfToken);
    // ruleid: java-insecure-random-secret
    String resetToken = RandomStringUtils.insecure().nextAlphanumeric(20);
  }
}
