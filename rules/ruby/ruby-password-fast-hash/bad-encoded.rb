def keep(user, password)
  # ruleid: ruby-password-encoded
  user.secret = Base64.strict_encode64(password)
end
