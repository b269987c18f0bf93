import com.fasterxml.jackson.annotation.JsonTypeInfo
import com.fasterxml.jackson.databind.ObjectMapper
import com.fasterxml.jackson.databind.jsontype.impl.LaissezFaireSubTypeValidator
import io.ktor.server.application.call
import io.ktor.server.routing.Route
import io.ktor.server.routing.post
import jakarta.servlet.http.HttpServletRequest
import java.io.ObjectInputStream
import org.yaml.snakeyaml.Yaml

fun Route.baskets() {
    post("/basket") {
        // ruleid: kotlin-unsafe-deserialization
        ObjectInputStream(call.receiveStream()).readObject()
        //                ^^^^^^^^^^^^^^^^^^^^
        // ruleid: kotlin-unsafe-deserialization
        Yaml().load(call.receiveText())
    }
}

fun restore(request: HttpServletRequest): Any =
    // ruleid: kotlin-unsafe-deserialization
    ObjectInputStream(request.inputStream).use { it.readObject() }

// ruleid: kotlin-unsafe-deserialization-typing
@JsonTypeInfo(use = JsonTypeInfo.Id.CLASS, property = "type")
interface Shape

fun mappers(mapper: ObjectMapper) {
    // ruleid: kotlin-unsafe-deserialization-typing
    mapper.enableDefaultTyping()
    ObjectMapper().apply {
        // ruleid: kotlin-unsafe-deserialization-typing
        activateDefaultTyping(LaissezFaireSubTypeValidator.instance)
    }
}
