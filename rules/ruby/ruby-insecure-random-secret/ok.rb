# ok: ruby-insecure-random-secret
token = SecureRandom.hex(32)
# ok: ruby-insecure-random-secret
otp = SecureRandom.random_number(1_000_000)
# ok: ruby-insecure-random-secret
password = Array.new(12) { ('a'..'z').to_a.sample(random: SecureRandom) }.join
# ok: ruby-insecure-random-secret
delay = rand(1..5)
# ok: ruby-insecure-random-secret
color = colors.sample

def pick_color
  # ok: ruby-insecure-random-secret-returned
  colors[rand(3)]
end
# ok: ruby-insecure-random-secret-seed
srand(seed)
# ok: ruby-insecure-random-secret-seed
game = Random.new(42)
