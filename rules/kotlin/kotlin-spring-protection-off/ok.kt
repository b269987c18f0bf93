import org.springframework.context.annotation.Bean
import org.springframework.security.config.annotation.web.builders.HttpSecurity
import org.springframework.security.config.annotation.web.invoke
import org.springframework.security.config.http.SessionCreationPolicy
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder
import org.springframework.security.web.SecurityFilterChain

class Pages {
    @Bean
    fun chain(http: HttpSecurity): SecurityFilterChain {
        http {
            // ok: kotlin-spring-protection-off
            csrf { disable() }
            sessionManagement { sessionCreationPolicy = SessionCreationPolicy.STATELESS }
        }
        return http.build()
    }

    @Bean
    fun tokens(http: HttpSecurity): SecurityFilterChain {
        // ok: kotlin-spring-protection-off
        http.csrf { it.disable() }.oauth2ResourceServer { it.jwt { } }
        return http.build()
    }

    @Bean
    // ok: kotlin-spring-protection-off-passwords
    fun passwords() = BCryptPasswordEncoder()
}
