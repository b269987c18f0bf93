import com.auth0.jwt.JWT
import com.auth0.jwt.algorithms.Algorithm
import io.jsonwebtoken.Jwts

fun user(token: String): String? {
    val decoded = JWT.decode(token)
    // ruleid: kotlin-jwt-not-verified-read
    return decoded.subject
}

// ruleid: kotlin-jwt-not-verified-read
fun role(token: String): String = JWT.decode(token).getClaim("role").asString()

fun unsigned(token: String, name: String) {
    // ruleid: kotlin-jwt-not-verified
    Jwts.parserBuilder().build().parseClaimsJwt(token)
    // ruleid: kotlin-jwt-not-verified
    JWT.create().withSubject(name).sign(Algorithm.none())
}
