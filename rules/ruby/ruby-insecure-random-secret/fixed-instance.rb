# frozen_string_literal: true

def otp
  # ruleid: ruby-insecure-random-secret-returned
  SecureRandom.random_number(100_000..999_999)
end
