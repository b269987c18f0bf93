import org.springframework.context.annotation.Bean
import org.springframework.security.config.annotation.web.builders.HttpSecurity
import org.springframework.security.config.annotation.web.invoke
import org.springframework.security.crypto.password.NoOpPasswordEncoder
import org.springframework.security.web.SecurityFilterChain

class Pages {
    @Bean
    fun chain(http: HttpSecurity): SecurityFilterChain {
        http {
            // ruleid: kotlin-spring-protection-off
            csrf { disable() }
            httpBasic { }
        }
        return http.build()
    }

    @Bean
    fun old(http: HttpSecurity): SecurityFilterChain {
        // ruleid: kotlin-spring-protection-off
        http.csrf { it.disable() }
        // ruleid: kotlin-spring-protection-off
        http.csrf().disable()
        return http.build()
    }

    @Bean
    // ruleid: kotlin-spring-protection-off-passwords
    fun passwords() = org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder()
}
