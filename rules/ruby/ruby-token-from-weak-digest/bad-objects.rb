def mark(text)
  # ruleid: ruby-weak-hash
  mark = OpenSSL::Digest.new('md5')
  mark << text
  # ruleid: ruby-weak-hash
  other = OpenSSL::Digest::SHA1.new
  # ok: ruby-weak-hash
  [mark, other, OpenSSL::HMAC.hexdigest(OpenSSL::Digest.new('sha1'), KEY, text)]
end
