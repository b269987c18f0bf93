import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;

class Readers {
  String subject(String token, Algorithm algorithm) {
    // ok: java-jwt-not-verified-read
    return JWT.require(algorithm).build().verify(token).getSubject();
  }

  String keyName(String token) {
    // ok: java-jwt-not-verified-read
    return JWT.decode(token).getKeyId();
  }
}
