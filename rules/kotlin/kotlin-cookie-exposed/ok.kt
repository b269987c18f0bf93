import io.ktor.server.application.Application
import io.ktor.server.application.install
import io.ktor.server.sessions.Sessions
import io.ktor.server.sessions.cookie
import jakarta.servlet.http.Cookie

fun Application.sessions(tls: Boolean) {
    install(Sessions) {
        cookie<Visitor>("visitor") {
            // ok: kotlin-cookie-exposed-over-http
            cookie.secure = tls
            // ok: kotlin-cookie-exposed-to-scripts
            cookie.httpOnly = true
        }
    }
}

fun options() = Options().apply {
    // ok: kotlin-cookie-exposed-over-http
    secure = false
}
