import com.auth0.jwt.JWT
import com.auth0.jwt.JWTVerifier
import io.jsonwebtoken.Jwts

fun user(token: String, verifier: JWTVerifier): String? {
    val decoded = JWT.decode(token)
    verifier.verify(decoded)
    // ok: kotlin-jwt-not-verified-read
    return decoded.subject
}

// ok: kotlin-jwt-not-verified-read
fun expires(token: String) = JWT.decode(token).expiresAt

fun signed(token: String, key: java.security.Key) {
    // ok: kotlin-jwt-not-verified
    Jwts.parserBuilder().setSigningKey(key).build().parseClaimsJws(token)
}
