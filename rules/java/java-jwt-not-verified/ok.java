import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import io.jsonwebtoken.Jwts;

class Tokens {
  void read(String token, javax.crypto.SecretKey key, Algorithm algorithm) {
    // ok: java-jwt-not-verified
    JWT.require(algorithm).build().verify(token);
    // ok: java-jwt-not-verified-parse
    Jwts.parser().verifyWith(key).build().parseSignedClaims(token);
    // ok: java-jwt-not-verified
    Jwts.parserBuilder().setSigningKey(key).build().parseClaimsJws(token);
  }
}
