from M2Crypto import RSA

# ruleid: python-insufficient-key-size
key = RSA.gen_key(1024, 65537)
