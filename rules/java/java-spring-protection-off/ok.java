import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;

// ok: java-spring-protection-off-debug
@EnableWebSecurity
class Security {
  void configure(HttpSecurity http) throws Exception {
    // ok: java-spring-protection-off-headers, java-spring-protection-off-frames
    http.headers(headers -> headers.frameOptions(frame -> frame.sameOrigin()));
    // ok: java-spring-protection-off-session
    http.sessionManagement(session -> session.sessionFixation().newSession());
    // ok: java-spring-protection-off-access
    web.ignoring().requestMatchers("/css/**");
    // ok: java-spring-protection-off-access
    http.authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health").permitAll().anyRequest().authenticated());
    // ok: java-spring-protection-off-access
    http.authorizeHttpRequests(requests -> requests.requestMatchers("/public/**").permitAll().anyRequest().authenticated());
  }
}
