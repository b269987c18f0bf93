# ruleid: ruby-jwt-not-verified
claims, = JWT.decode(token, nil, false)
#         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# ruleid: ruby-jwt-not-verified
token = JWT.encode(claims, nil, 'none')
# ruleid: ruby-jwt-not-verified
claims, = JWT.decode(token, key, false)
# ruleid: ruby-jwt-not-verified
claims, = JWT.decode(token, key, true, algorithm: 'none')
# ruleid: ruby-jwt-not-verified-expiry
claims, = JWT.decode(token, key, true, { algorithm: 'HS256', verify_expiration: false })

# ruleid: ruby-token-without-end
token = JWT.encode({ sub: current_user.id }, key, "HS256")

# ruleid: ruby-jwt-not-verified
other = JSON::JWT.decode(token, :skip_verification)
