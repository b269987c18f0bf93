def basic(user, password)
  Base64.strict_encode64("#{user}:#{password}")
end
