import android.util.Log
import io.github.oshai.kotlinlogging.KotlinLogging
import org.slf4j.LoggerFactory

private val log = LoggerFactory.getLogger("login")
private val logger = KotlinLogging.logger {}

fun login(name: String, password: String, accessToken: String) {
    // ruleid: kotlin-secret-logged
    log.debug("login of $name with $password")
    // ruleid: kotlin-secret-logged
    Log.d("Login", "token: " + accessToken)
    // ruleid: kotlin-secret-logged
    logger.info { "token is $accessToken" }
}
