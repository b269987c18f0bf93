import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;

// ruleid: java-spring-protection-off-debug
@EnableWebSecurity(debug = false)
//                         ^^^^
class Security {
  void configure(HttpSecurity http) throws Exception {
    // ruleid: java-spring-protection-off-headers
    http.headers(org.springframework.security.config.Customizer.withDefaults());
//  ^^^^^^^^^^^^^^^^^^^^^^^^
    // ruleid: java-spring-protection-off-frames
    http.headers(headers -> headers.frameOptions(frame -> frame.sameOrigin()));
    //                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    // ruleid: java-spring-protection-off-session
    http.sessionManagement(session -> session.sessionFixation().changeSessionId());
    //                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    // ruleid: java-spring-protection-off-access
    http.authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/**").authenticated().anyRequest().authenticated());
    // ruleid: java-spring-protection-off-access
    web.ignoring().requestMatchers("/api/**");
    // ruleid: java-spring-protection-off-access
    http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated());
    //                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  }
}
