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
