# ok: private-key
STUB = """-----BEGIN PRIVATE KEY-----
<your key>
-----END PRIVATE KEY-----"""

# ok: private-key
PATTERN = re.compile(r"-----BEGIN (?:RSA )?PRIVATE KEY-----[^-]+")
