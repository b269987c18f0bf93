import com.auth0.jwt.algorithms.Algorithm
import io.jsonwebtoken.security.Keys
import java.util.Base64
import javax.crypto.spec.GCMParameterSpec
import javax.crypto.spec.IvParameterSpec
import javax.crypto.spec.SecretKeySpec

fun keys() {
    // ruleid: kotlin-hard-coded-key
    SecretKeySpec("{{token:password:kt-key}}".toByteArray(Charsets.UTF_8), "AES")
    // ruleid: kotlin-hard-coded-key
    SecretKeySpec(byteArrayOf(7, 21, 3, 5), "AES")
    // ruleid: kotlin-hard-coded-key
    SecretKeySpec(Base64.getDecoder().decode("{{token:password:kt-decoded}}"), "HmacSHA256")
    // ruleid: kotlin-hard-coded-key
    Keys.hmacShaKeyFor("{{token:password:kt-mac}}".toByteArray())
    // ruleid: kotlin-hard-coded-key
    Algorithm.HMAC512("{{token:password:kt-jwt}}")
    // ruleid: kotlin-hard-coded-key-vector
    IvParameterSpec("0123456789abcdef".toByteArray())
    // ruleid: kotlin-hard-coded-key-vector
    GCMParameterSpec(128, ByteArray(12))
}

fun zeros() {
    val vector = ByteArray(16)
    // todoruleid: kotlin-hard-coded-key-vector
    IvParameterSpec(vector)
}
