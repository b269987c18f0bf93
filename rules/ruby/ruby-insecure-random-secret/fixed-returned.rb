def token
  # ruleid: ruby-insecure-random-secret-returned
  SecureRandom.random_number(36**8).to_s(36)
end
