import java.security.KeyPairGenerator
import java.security.spec.ECGenParameterSpec

fun keys() {
    KeyPairGenerator.getInstance("RSA").apply {
        // ok: kotlin-small-key
        initialize(4096)
    }
    val generator = KeyPairGenerator.getInstance("EC")
    // ok: kotlin-small-key
    generator.initialize(256)
}
