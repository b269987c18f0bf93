import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import io.jsonwebtoken.Jwts;

class Tokens {
  void read(String token, java.security.Key key) {
    // ruleid: java-jwt-not-verified
    JWT.require(Algorithm.none()).build().verify(token);
    //          ^^^^^^^^^^^^^^^^
    // ruleid: java-jwt-not-verified-parse
    Jwts.parserBuilder().setSigningKey(key).build().parse(token);
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    // ruleid: java-jwt-not-verified
    Jwts.parser().parseClaimsJwt(token);
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  }
}

class Unsecured {
  Object read(String token) {
    // ruleid: java-jwt-not-verified
    return Jwts.parser().unsecured().build().parseUnsecuredClaims(token);
  }
}
