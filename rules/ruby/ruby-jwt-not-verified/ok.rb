# ok: ruby-jwt-not-verified, ruby-jwt-not-verified-expiry
claims, = JWT.decode(token, key, true, algorithm: 'HS256')
# ok: ruby-jwt-not-verified
token = JWT.encode(claims, key, 'HS256')

# ok: ruby-token-without-end
token = JWT.encode({ sub: current_user.id, exp: 15.minutes.from_now.to_i }, key, "HS256")

# ok: ruby-jwt-not-verified
other = JSON::JWT.decode(token, public_key)
