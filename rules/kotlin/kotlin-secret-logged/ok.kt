import org.slf4j.LoggerFactory

private val log = LoggerFactory.getLogger("login")

fun login(name: String, password: String) {
    // ok: kotlin-secret-logged
    log.debug("login of $name, password given")
    // ok: kotlin-secret-logged
    log.info("wrong password")
}
