import java.security.KeyPairGenerator
import java.security.spec.RSAKeyGenParameterSpec

fun keys() {
    KeyPairGenerator.getInstance("RSA").apply {
        // ruleid: kotlin-small-key
        initialize(3072)
        //         ^^^^
    }
    val generator = KeyPairGenerator.getInstance("DSA")
    // ruleid: kotlin-small-key
    generator.initialize(3072)
    // ruleid: kotlin-small-key
    RSAKeyGenParameterSpec(3072, RSAKeyGenParameterSpec.F4)
}
