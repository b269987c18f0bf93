import java.security.SecureRandom
import kotlin.random.Random

// ok: kotlin-weak-random
fun loginToken(): String = SecureRandom().nextLong().toString(36)

// ok: kotlin-weak-random
fun colour(): Int = Random.nextInt(0xFFFFFF)

fun pick(words: List<String>) {
    // ok: kotlin-weak-random
    val token = words.random()
    // ok: kotlin-weak-random
    val delay = Random.nextLong(100)
}
