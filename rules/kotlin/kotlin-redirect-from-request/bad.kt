import io.ktor.server.application.call
import io.ktor.server.response.respondRedirect
import io.ktor.server.routing.Route
import io.ktor.server.routing.get
import jakarta.servlet.http.HttpServletRequest
import jakarta.servlet.http.HttpServletResponse
import org.springframework.web.bind.annotation.GetMapping
import org.springframework.web.bind.annotation.RequestParam
import org.springframework.web.servlet.view.RedirectView

fun Route.leave() {
    get("/leave") {
        val target = call.parameters["target"]!!
        // ruleid: kotlin-redirect-from-request
        call.respondRedirect(target, permanent = false)
        //                   ^^^^^^
    }
}

fun back(request: HttpServletRequest, response: HttpServletResponse) {
    // ruleid: kotlin-redirect-from-request
    response.sendRedirect(request.getParameter("back"))
}

class Leave {
    @GetMapping("/view")
    // ruleid: kotlin-redirect-from-request
    fun view(@RequestParam target: String) = RedirectView(target)

    @GetMapping("/text")
    fun text(@RequestParam target: String): String {
        // ruleid: kotlin-redirect-from-request
        return "redirect:$target"
    }
}
