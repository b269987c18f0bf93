# ok: ruby-jwt-not-verified, ruby-jwt-not-verified-expiry
claims, = JWT.decode(token, key, true, algorithm: 'HS256')
# ok: ruby-jwt-not-verified
token = JWT.encode(claims, key, 'HS256')
