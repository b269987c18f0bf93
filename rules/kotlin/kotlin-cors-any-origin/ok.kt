import io.ktor.server.application.Application
import io.ktor.server.application.install
import io.ktor.server.plugins.cors.routing.CORS
import org.springframework.web.bind.annotation.CrossOrigin
import org.springframework.web.cors.CorsConfiguration

fun Application.sharing() {
    install(CORS) {
        // ok: kotlin-cors-any-origin
        allowHost("shop.example.com", schemes = listOf("https"))
    }
}

// ok: kotlin-cors-any-origin
@CrossOrigin(origins = ["https://shop.example.com"])
class Prices

fun configure(configuration: CorsConfiguration) {
    // ok: kotlin-cors-any-origin
    configuration.allowedOrigins = listOf("https://shop.example.com")
}
