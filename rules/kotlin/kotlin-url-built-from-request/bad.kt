import io.ktor.client.HttpClient
import io.ktor.client.request.get
import io.ktor.server.application.call
import io.ktor.server.routing.Route
import io.ktor.server.routing.get
import java.net.URL
import okhttp3.Request
import org.springframework.web.bind.annotation.PostMapping
import org.springframework.web.bind.annotation.RequestParam
import org.springframework.web.client.RestTemplate

fun Route.previews(httpClient: HttpClient) {
    get("/preview") {
        val page = call.parameters["page"]!!
        // ruleid: kotlin-url-built-from-request
        httpClient.get(page)
        //             ^^^^
        // ruleid: kotlin-url-built-from-request
        URL("https://$page/about").readText()
        // ruleid: kotlin-url-built-from-request
        Request.Builder().url(page).build()
    }
}

class Hooks(private val rest: RestTemplate) {
    @PostMapping("/hook")
    // ruleid: kotlin-url-built-from-request
    fun hook(@RequestParam address: String) = rest.postForEntity(address, "ping", Void::class.java)
}
