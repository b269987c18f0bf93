class User < ApplicationRecord
  # ruleid: ruby-password-fast-hash-short-password
  validates :password, presence: true, length: { minimum: 12 }
  #                                                       ^

  def keep(password)
    # ruleid: ruby-password-fast-hash
    self.digest = Digest::MD5.hexdigest(password)
    #             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    # ruleid: ruby-password-fast-hash
    self.digest = Digest::SHA256.hexdigest(salt + params[:password])
    # ruleid: ruby-password-fast-hash
    self.digest = Digest::SHA1.hexdigest("#{salt}#{self.password}")
    # ruleid: ruby-password-fast-hash-few-rounds
    self.digest = BCrypt::Password.create(text, cost: 12)
    #                                                 ^
    # ruleid: ruby-password-fast-hash-few-rounds-derived
    key = OpenSSL::PKCS5.pbkdf2_hmac(text, salt, 600_000, 32, 'SHA256')
    # ruleid: ruby-password-fast-hash-constant-salt
    key = OpenSSL::PKCS5.pbkdf2_hmac(text, 'parcel-salt', 600_000, 32, 'SHA256')
  end
end

def keep(pw)
  # ruleid: ruby-password-fast-hash-named
  password_hash = Digest::SHA256.hexdigest(pw + "pepper")
  # ruleid: ruby-password-fast-hash-named
  stored = pw.crypt("ab")
  [password_hash, stored]
end
