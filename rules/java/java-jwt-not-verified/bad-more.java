import com.auth0.jwt.JWT;

class Readers {
  String subject(String token) {
    // ruleid: java-jwt-not-verified-read
    return JWT.decode(token).getSubject();
  }
}
