import io.ktor.server.application.call
import io.ktor.server.response.respondRedirect
import io.ktor.server.routing.Route
import io.ktor.server.routing.get
import org.springframework.web.bind.annotation.GetMapping
import org.springframework.web.bind.annotation.RequestParam

private val TARGETS = setOf("/home", "/help")

fun Route.leave() {
    get("/leave") {
        val target = call.parameters["target"]!!
        if (target in TARGETS) {
            // ok: kotlin-redirect-from-request
            call.respondRedirect(target)
        }
        // ok: kotlin-redirect-from-request
        call.respondRedirect("/search?words=$target")
        // ok: kotlin-redirect-from-request
        call.respondRedirect("/home")
    }
}

class Leave {
    @GetMapping("/text")
    // ok: kotlin-redirect-from-request
    fun text(@RequestParam id: Long): String = "redirect:$id"

    @GetMapping("/order")
    // ok: kotlin-redirect-from-request
    fun order(@RequestParam number: String): String = "redirect:/orders/$number"
}
