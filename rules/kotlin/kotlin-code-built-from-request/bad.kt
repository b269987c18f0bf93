import io.ktor.server.application.call
import io.ktor.server.routing.Route
import io.ktor.server.routing.get
import jakarta.servlet.http.HttpServletRequest
import javax.script.ScriptEngine
import javax.script.ScriptEngineManager
import org.springframework.expression.spel.standard.SpelExpressionParser

fun Route.formulas(engine: ScriptEngine) {
    get("/formula") {
        val formula = call.parameters["formula"]
        // ruleid: kotlin-code-built-from-request
        engine.eval("2 * ($formula)")
        // ruleid: kotlin-code-built-from-request
        ScriptEngineManager().getEngineByName("kts").eval(formula)
    }
}

fun filter(request: HttpServletRequest) {
    // ruleid: kotlin-code-built-from-request
    SpelExpressionParser().parseExpression(request.getParameter("filter")).getValue()
    // ruleid: kotlin-code-built-from-request-class
    Class.forName("shop.reports." + request.getParameter("report"))
}
