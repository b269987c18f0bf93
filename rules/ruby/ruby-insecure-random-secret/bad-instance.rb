# frozen_string_literal: true

def otp
  # ruleid: ruby-insecure-random-secret-returned
  Random.new.rand(100_000..999_999)
end
