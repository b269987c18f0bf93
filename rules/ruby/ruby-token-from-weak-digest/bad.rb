class Reset
  def generate_token(id, email)
    # ruleid: ruby-token-from-weak-digest
    hash = Digest::MD5.hexdigest(email)
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    "#{id}-#{hash}"
  end

  def call(user)
    # ruleid: ruby-token-from-weak-digest
    user.api_token = Digest::SHA1.hexdigest("#{SALT}:#{user.id}")
  end
end
