def token
  # ruleid: ruby-insecure-random-secret-returned
  rand(36**8).to_s(36)
end
