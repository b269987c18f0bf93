import java.util.regex.Pattern;

class Checks {
  // ruleid: java-slow-expression
  private static final Pattern WORDS = Pattern.compile("^(\\w+\\s?)*$");

  boolean check(String text) {
    // ruleid: java-slow-expression
    return Pattern.matches("(a+)+$", text);
  }
}
