import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;

// ruleid: java-spring-protection-off-debug
@EnableWebSecurity(debug = true)
//                         ^^^^
class Security {
  void configure(HttpSecurity http) throws Exception {
    // ruleid: java-spring-protection-off-headers
    http.headers().disable();
//  ^^^^^^^^^^^^^^^^^^^^^^^^
    // ruleid: java-spring-protection-off-frames
    http.headers(headers -> headers.frameOptions(frame -> frame.disable()));
    //                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    // ruleid: java-spring-protection-off-session
    http.sessionManagement(session -> session.sessionFixation().none());
    //                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    // ruleid: java-spring-protection-off-access
    http.authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/**").permitAll().anyRequest().authenticated());
    // ruleid: java-spring-protection-off-access
    web.ignoring().requestMatchers("/api/**");
    // ruleid: java-spring-protection-off-access
    http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
    //                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  }
}
