require 'digest'

def same?(one, other)
  # ruleid: ruby-weak-hash
  Digest::SHA256.hexdigest(one) == Digest::SHA256.hexdigest(other)
end

def sealed(contract)
  # ruleid: ruby-weak-hash
  seal = Digest::SHA256.hexdigest(contract)
  [contract, seal]
end

# ruleid: ruby-weak-hash
seal = Digest::SHA256.new.update(order).to_s
# ruleid: ruby-weak-hash
seal = OpenSSL::Digest.digest("SHA1", order)
