import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;

class Security {
  void old(HttpSecurity http) throws Exception {
    // ruleid: java-csrf-disabled
    http.csrf(org.springframework.security.config.Customizer.withDefaults());
//  ^^^^^^^^^^^^^^^^^^^^^
  }

  Object filter(HttpSecurity http) throws Exception {
    // ruleid: java-csrf-disabled
    http.csrf(org.springframework.security.config.Customizer.withDefaults());
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    // ruleid: java-csrf-disabled
    http.csrf(org.springframework.security.config.Customizer.withDefaults());
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
