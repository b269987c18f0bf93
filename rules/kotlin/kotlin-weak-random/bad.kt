import kotlin.random.Random
import java.util.Random as OldRandom

private val letters = ('a'..'z').toList()

// ruleid: kotlin-weak-random
fun loginToken(): String = Random.nextLong().toString(36)

fun sessionId(): String {
    // ruleid: kotlin-weak-random
    return "s" + Random.nextInt()
}

fun reset(account: Account) {
    // ruleid: kotlin-weak-random
    account.resetToken = Random.nextBytes(16).joinToString("")
    // ruleid: kotlin-weak-random
    val otp = (Math.random() * 1000000).toInt()
}
