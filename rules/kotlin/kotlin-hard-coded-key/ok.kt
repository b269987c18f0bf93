import com.auth0.jwt.algorithms.Algorithm
import java.security.SecureRandom
import java.util.Base64
import javax.crypto.spec.GCMParameterSpec
import javax.crypto.spec.IvParameterSpec
import javax.crypto.spec.SecretKeySpec

fun keys(received: ByteArray) {
    // ok: kotlin-hard-coded-key
    SecretKeySpec(Base64.getDecoder().decode(System.getenv("ENCRYPTION_KEY")), "AES")
    // ok: kotlin-hard-coded-key
    Algorithm.HMAC256(System.getenv("JWT_SECRET"))
    // ok: kotlin-hard-coded-key-vector
    IvParameterSpec(received.copyOfRange(0, 16))
    // ok: kotlin-hard-coded-key-vector
    GCMParameterSpec(128, ByteArray(12).also { SecureRandom().nextBytes(it) })
}

fun drawn() {
    val vector = ByteArray(16)
    SecureRandom().nextBytes(vector)
    // ok: kotlin-hard-coded-key-vector
    IvParameterSpec(vector)
}
