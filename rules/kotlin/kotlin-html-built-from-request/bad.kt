import io.ktor.http.ContentType
import io.ktor.server.application.call
import io.ktor.server.html.respondHtml
import io.ktor.server.response.respondText
import io.ktor.server.routing.Route
import io.ktor.server.routing.get
import jakarta.servlet.http.HttpServletRequest
import jakarta.servlet.http.HttpServletResponse
import kotlinx.html.unsafe
import org.springframework.web.bind.annotation.GetMapping
import org.springframework.web.bind.annotation.PathVariable
import org.springframework.web.bind.annotation.RequestParam
import org.springframework.web.bind.annotation.RestController

fun Route.pages() {
    get("/search") {
        val words = call.parameters["words"]
        // ruleid: kotlin-html-built-from-request
        call.respondText("<p>Nothing found for $words</p>", ContentType.Text.Html)
        //               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    }
    get("/title") {
        val title = call.request.queryParameters["title"] ?: ""
        // ruleid: kotlin-html-built-from-request
        call.respondText("<title>" + title + "</title>", contentType = ContentType.Text.Html)
    }
    get("/raw") {
        val text = call.receiveText()
        call.respondHtml {
            body {
                // ruleid: kotlin-html-built-from-request
                unsafe { +text }
            }
        }
    }
}

fun show(request: HttpServletRequest, response: HttpServletResponse) {
    // ruleid: kotlin-html-built-from-request
    response.writer.print("<b>${request.getParameter("city")}</b>")
}

@RestController
class Greetings {
    @GetMapping("/greet")
    // ruleid: kotlin-html-built-from-request
    fun greet(@RequestParam visitor: String): String = "<h2>Welcome, $visitor</h2>"

    @GetMapping("/bye/{visitor}")
    fun bye(@PathVariable("visitor") visitor: String): String {
        // ruleid: kotlin-html-built-from-request
        return "<h2>Goodbye, $visitor</h2>"
    }
}
