class User < ApplicationRecord
  # ok: ruby-password-fast-hash
  has_secure_password
  # ok: ruby-password-fast-hash-short-password
  validates :password, length: { minimum: 12 }
  # ok: ruby-password-fast-hash-short-password
  validates :name, length: { minimum: 2 }

  def keep(password)
    # ok: ruby-password-fast-hash
    self.digest = BCrypt::Password.create(password)
    # ok: ruby-password-fast-hash
    etag = Digest::MD5.hexdigest(body)
    # ok: ruby-password-fast-hash
    key = Digest::SHA256.hexdigest(password_reset_url)
    # ok: ruby-password-fast-hash
    token = Digest::SHA256.hexdigest(raw_token)
    # ok: ruby-password-fast-hash-few-rounds
    self.digest = BCrypt::Password.create(text, cost: 12)
    # ok: ruby-password-fast-hash-few-rounds-derived, ruby-password-fast-hash-constant-salt
    key = OpenSSL::PKCS5.pbkdf2_hmac(text, salt, 600_000, 32, 'SHA256')
  end
end

def keep(pw, line)
  # ok: ruby-password-fast-hash-named
  password_hash = BCrypt::Password.create(pw)
  # ok: ruby-password-fast-hash-named
  content_digest = Digest::SHA256.hexdigest(line)
  # ok: ruby-password-fast-hash-named
  [password_hash, content_digest, pw.crypt("$6$" + SecureRandom.hex(8))]
end
