# ruleid: ruby-insecure-random-secret
token = SecureRandom.hex(32)
#       ^^^^^^^^^^^^^^^^^^^^^
# ruleid: ruby-insecure-random-secret
user.reset_token = SecureRandom.hex(32)
# ruleid: ruby-insecure-random-secret-typed
password = Array.new(12) { ('a'..'z').to_a.sample(random: SecureRandom) }.join
# ruleid: ruby-insecure-random-secret-typed
otp = SecureRandom.random_number(100_000..999_999)

def generate_token
  # ruleid: ruby-insecure-random-secret-returned
  (0...16).map { SecureRandom.random_number(65..90).chr }.join
end
# ruleid: ruby-insecure-random-secret-seed
srand(42)
