class Reset
  def generate_token(id)
    # ok: ruby-token-from-weak-digest
    SecureRandom.urlsafe_base64(32)
  end

  def etag(body)
    # ok: ruby-token-from-weak-digest
    Digest::MD5.hexdigest(body)
  end

  def call(user)
    # ok: ruby-token-from-weak-digest
    user.api_token = Digest::SHA1.hexdigest(SecureRandom.bytes(32))
    # ok: ruby-token-from-weak-digest
    signature = OpenSSL::HMAC.hexdigest('SHA256', key, body)
  end
end
