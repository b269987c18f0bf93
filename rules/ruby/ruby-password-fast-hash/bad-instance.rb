# frozen_string_literal: true

def digest(password)
  # ruleid: ruby-password-fast-hash
  OpenSSL::Digest.new('SHA256').hexdigest(password)
end
