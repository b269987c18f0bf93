import io.ktor.server.application.call
import io.ktor.server.routing.Route
import io.ktor.server.routing.get
import jakarta.servlet.http.HttpServletRequest
import javax.script.ScriptEngine

private val REPORTS = setOf("Csv", "Pdf")

fun Route.formulas(engine: ScriptEngine) {
    get("/formula") {
        engine.put("x", call.parameters["x"])
        // ok: kotlin-code-built-from-request
        engine.eval("2 * x")
    }
}

fun filter(request: HttpServletRequest) {
    val report = request.getParameter("report")
    if (report in REPORTS) {
        // ok: kotlin-code-built-from-request-class
        Class.forName("shop.reports.$report")
    }
    // ok: kotlin-code-built-from-request-class
    Class.forName("org.postgresql.Driver")
}
