import com.fasterxml.jackson.annotation.JsonTypeInfo
import com.fasterxml.jackson.databind.ObjectMapper
import com.fasterxml.jackson.module.kotlin.readValue
import io.ktor.server.application.call
import io.ktor.server.routing.Route
import io.ktor.server.routing.post
import java.io.File
import java.io.ObjectInputStream

fun Route.baskets(mapper: ObjectMapper) {
    post("/basket") {
        // ok: kotlin-unsafe-deserialization
        mapper.readValue<Basket>(call.receiveText())
    }
}

fun restore(file: File): Any =
    // ok: kotlin-unsafe-deserialization
    ObjectInputStream(file.inputStream()).use { it.readObject() }

// ok: kotlin-unsafe-deserialization-typing
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
interface Shape
