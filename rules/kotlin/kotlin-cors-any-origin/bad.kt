import io.ktor.server.application.Application
import io.ktor.server.application.install
import io.ktor.server.plugins.cors.routing.CORS
import org.springframework.web.bind.annotation.CrossOrigin
import org.springframework.web.cors.CorsConfiguration
import org.springframework.web.servlet.config.annotation.CorsRegistry

fun Application.sharing() {
    install(CORS) {
        // ruleid: kotlin-cors-any-origin
        anyHost()
        allowHeader("Authorization")
    }
}

// ruleid: kotlin-cors-any-origin
@CrossOrigin(origins = ["*"], maxAge = 60)
class Prices

fun configure(configuration: CorsConfiguration, registry: CorsRegistry) {
    // ruleid: kotlin-cors-any-origin
    configuration.allowedOrigins = listOf("*")
    // ruleid: kotlin-cors-any-origin
    registry.addMapping("/api/**").allowedOrigins("*")
}
