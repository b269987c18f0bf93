import io.ktor.server.application.Application
import io.ktor.server.application.install
import io.ktor.server.sessions.Sessions
import io.ktor.server.sessions.cookie
import jakarta.servlet.http.Cookie
import org.springframework.http.ResponseCookie

fun Application.sessions() {
    install(Sessions) {
        cookie<Visitor>("visitor") {
            // ruleid: kotlin-cookie-exposed-over-http
            cookie.secure = true
            // ruleid: kotlin-cookie-exposed-to-scripts
            cookie.httpOnly = true
            //                ^^^^^
        }
    }
}

fun login(id: String) = Cookie("login", id).apply {
    // ruleid: kotlin-cookie-exposed-over-http
    secure = true
    // ruleid: kotlin-cookie-exposed-to-scripts
    isHttpOnly = true
}

fun spring(id: String) {
    // ruleid: kotlin-cookie-exposed-to-scripts
    ResponseCookie.from("login", id).secure(true).httpOnly(true).build()
}
