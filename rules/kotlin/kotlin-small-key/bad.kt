import java.security.KeyPairGenerator
import java.security.spec.RSAKeyGenParameterSpec

fun keys() {
    KeyPairGenerator.getInstance("RSA").apply {
        // ruleid: kotlin-small-key
        initialize(1024)
        //         ^^^^
    }
    val generator = KeyPairGenerator.getInstance("DSA")
    // ruleid: kotlin-small-key
    generator.initialize(512)
    // ruleid: kotlin-small-key
    RSAKeyGenParameterSpec(1536, RSAKeyGenParameterSpec.F4)
}
