# ruleid: ruby-insecure-random-secret
token = rand(36**20).to_s(36)
#       ^^^^^^^^^^^^^^^^^^^^^
# ruleid: ruby-insecure-random-secret
user.reset_token = Digest::MD5.hexdigest(rand.to_s)
# ruleid: ruby-insecure-random-secret
password = Array.new(12) { ('a'..'z').to_a.sample }.join
# ruleid: ruby-insecure-random-secret
otp = Random.rand(100_000..999_999)

def generate_token
  # ruleid: ruby-insecure-random-secret-returned
  (0...16).map { rand(65..90).chr }.join
end
# ruleid: ruby-insecure-random-secret-seed
srand(42)
