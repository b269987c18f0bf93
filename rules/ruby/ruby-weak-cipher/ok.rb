# ok: ruby-weak-cipher
cipher = OpenSSL::Cipher.new('aes-256-gcm')
cipher.encrypt
# ok: ruby-weak-cipher-constant-key
cipher.key = ENV.fetch('PARCEL_KEY')
# ok: ruby-weak-cipher-constant-iv
iv = cipher.random_iv
# ok: ruby-weak-cipher-constant-iv
cipher.iv = iv
# ok: ruby-weak-cipher-constant-key
token = JWT.encode(claims, Rails.application.credentials.jwt_key, 'HS256')
# ok: ruby-weak-cipher-constant-key
digest = OpenSSL::HMAC.hexdigest('SHA256', key, 'a constant text')
# ok: ruby-weak-cipher-short-key
key = OpenSSL::PKey::RSA.new(4096)
# ok: ruby-weak-cipher-short-key
key = OpenSSL::PKey::RSA.new(File.read('key.pem'))
# ok: ruby-weak-cipher-signature
signature = key.sign(OpenSSL::Digest.new('SHA256'), data)
# ok: ruby-weak-cipher-signature
mac = OpenSSL::HMAC.hexdigest(OpenSSL::Digest.new('sha1'), key, address)

# ok: ruby-weak-cipher-curve
curve = OpenSSL::PKey::EC.generate("prime256v1")
context = OpenSSL::SSL::SSLContext.new
# ok: ruby-weak-cipher-suites
context.ciphers = "ECDHE+AESGCM:!aNULL:!RC4"
# ok: ruby-weak-cipher-suites
context.ciphers = "HIGH"
