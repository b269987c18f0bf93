import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;

class Security {
  Object tokens(HttpSecurity http) throws Exception {
    // ok: java-csrf-disabled
    http.csrf(AbstractHttpConfigurer::disable);
    http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
    return http.build();
  }

  void part(HttpSecurity http) throws Exception {
    // ok: java-csrf-disabled
    http.csrf(csrf -> csrf.ignoringRequestMatchers("/hooks/**"));
    // ok: java-csrf-disabled
    http.cors().disable();
  }
}

class Accounts {
  @GetMapping("/withdraw")
  // ok: java-csrf-disabled-any-method
  String withdrawForm(@RequestParam long amount) {
    return "form";
  }

  @GetMapping("/payments")
  // ok: java-csrf-disabled-any-method
  String payments() {
    return "list";
  }
}
