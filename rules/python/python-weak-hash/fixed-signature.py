def issue(request, authority):
    # ruleid: python-weak-hash-signature
    request.sign(authority, "sha256")
    # ok: python-weak-hash-signature
    request.sign(authority, 'sha512')
