require 'digest'

def cache_key(text)
  # ok: ruby-weak-hash
  Digest::MD5.hexdigest(text)
end

def gravatar(person)
  # ok: ruby-weak-hash
  Digest::MD5.hexdigest(person.email.downcase)
end

def seal(contract)
  # ok: ruby-weak-hash
  etag = Digest::SHA1.hexdigest(contract)
  # ok: ruby-weak-hash
  [etag, Digest::SHA256.hexdigest(contract)]
end

# ok: ruby-weak-hash
seal = OpenSSL::Digest.digest("SHA256", order)
