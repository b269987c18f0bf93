# ruleid: ruby-weak-cipher
cipher = OpenSSL::Cipher.new('DES-EDE3-CBC')
#        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# ruleid: ruby-weak-cipher
cipher = OpenSSL::Cipher.new('aes-128-ecb')
# ruleid: ruby-weak-cipher
cipher = OpenSSL::Cipher::AES.new(256, :ECB)
# ruleid: ruby-weak-cipher
cipher = OpenSSL::Cipher::RC4.new
cipher.encrypt
# ruleid: ruby-weak-cipher-constant-key
cipher.key = 'parcel-key-parcel-key-parcel-key'
#            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# ruleid: ruby-weak-cipher-constant-iv
cipher.iv = '1234567890123456'
#           ^^^^^^^^^^^^^^^^^^
# ruleid: ruby-weak-cipher-constant-key
token = JWT.encode(claims, 'parcel-signing-secret', 'HS256')
# ruleid: ruby-weak-cipher-short-key
key = OpenSSL::PKey::RSA.new(1024)
#                            ^^^^
# ruleid: ruby-weak-cipher-signature
signature = key.sign(OpenSSL::Digest::SHA1.new, data)

# ruleid: ruby-weak-cipher-curve
old = OpenSSL::PKey::EC.generate("prime192v1")
#                                ^^^^^^^^^^^^
context = OpenSSL::SSL::SSLContext.new
# ruleid: ruby-weak-cipher-suites
context.ciphers = "RC4-SHA:DES-CBC3-SHA"
