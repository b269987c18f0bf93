import java.util.regex.Pattern;

class Checks {
  // ok: java-slow-expression
  private static final Pattern WORDS = Pattern.compile("^\\w+(?:\\s\\w+)*$");

  boolean check(String text) {
    // ok: java-slow-expression
    return Pattern.matches("a+$", text);
  }
}
