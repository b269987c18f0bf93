import io.ktor.http.ContentType
import io.ktor.server.application.call
import io.ktor.server.html.respondHtml
import io.ktor.server.response.respondText
import io.ktor.server.routing.Route
import io.ktor.server.routing.get
import io.ktor.util.escapeHTML
import jakarta.servlet.http.HttpServletRequest
import jakarta.servlet.http.HttpServletResponse
import org.springframework.http.MediaType
import org.springframework.web.bind.annotation.GetMapping
import org.springframework.web.bind.annotation.PathVariable
import org.springframework.web.bind.annotation.RequestParam
import org.springframework.web.bind.annotation.RestController
import org.springframework.web.util.HtmlUtils

fun Route.pages() {
    get("/search") {
        val words = call.parameters["words"]
        // ok: kotlin-html-built-from-request
        call.respondText("Nothing found for $words", ContentType.Text.Plain)
        // ok: kotlin-html-built-from-request
        call.respondText("<p>${words.orEmpty().escapeHTML()}</p>", ContentType.Text.Html)
        // ok: kotlin-html-built-from-request
        call.respondHtml { body { p { +"Nothing found for $words" } } }
    }
}

fun show(request: HttpServletRequest, response: HttpServletResponse) {
    response.contentType = "application/json"
    // ok: kotlin-html-built-from-request
    response.writer.print("{\"city\": \"${request.getParameter("city")}\"}")
}

@RestController
class Greetings {
    @GetMapping("/greet")
    // ok: kotlin-html-built-from-request
    fun greet(@RequestParam visitor: String): String = "<h2>Welcome, ${HtmlUtils.htmlEscape(visitor)}</h2>"

    @GetMapping("/item/{id}")
    // ok: kotlin-html-built-from-request
    fun item(@PathVariable id: Long): String = "<h2>Item $id</h2>"

    @GetMapping("/plain", produces = [MediaType.TEXT_PLAIN_VALUE])
    // ok: kotlin-html-built-from-request
    fun plain(@RequestParam visitor: String): String = "<$visitor>"

    @GetMapping("/name")
    // ok: kotlin-html-built-from-request
    fun name(@RequestParam visitor: String): String = "Welcome, $visitor"
}
