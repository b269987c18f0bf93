import io.ktor.client.HttpClient
import io.ktor.client.request.get
import io.ktor.server.application.call
import io.ktor.server.routing.Route
import io.ktor.server.routing.get
import java.net.URI
import java.net.URL

private val HOSTS = setOf("images.example.com")

fun Route.previews(httpClient: HttpClient, cache: Map<String, String>) {
    get("/preview") {
        val page = call.parameters["page"]!!
        if (URI(page).host in HOSTS) {
            // ok: kotlin-url-built-from-request
            httpClient.get(page)
        }
        // ok: kotlin-url-built-from-request
        httpClient.get("https://api.example.com/pages/$page")
        // ok: kotlin-url-built-from-request
        URL("https://api.example.com/pages?name=" + page).readText()
        // ok: kotlin-url-built-from-request
        cache.get(page)
    }
}
