def mail_token
  # ruleid: ruby-insecure-random-secret-returned
  Array.new(20) { rand(10) }.join
end

def partner_api_key
  # ruleid: ruby-insecure-random-secret-returned
  Digest::SHA256.hexdigest(Random.new.bytes(8))
end
