import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;

class Security {
  void old(HttpSecurity http) throws Exception {
    // ruleid: java-csrf-disabled
    http.csrf().disable();
//  ^^^^^^^^^^^^^^^^^^^^^
  }

  Object filter(HttpSecurity http) throws Exception {
    // ruleid: java-csrf-disabled
    http.csrf(AbstractHttpConfigurer::disable);
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    // ruleid: java-csrf-disabled
    http.csrf(csrf -> csrf.disable());
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    return http.formLogin().and().build();
  }
}

class Accounts {
  @GetMapping("/withdraw")
  // ruleid: java-csrf-disabled-any-method
  String withdraw(@RequestParam long amount) {
    return "done";
  }
}
