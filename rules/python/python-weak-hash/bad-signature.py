def issue(request, authority):
    # ruleid: python-weak-hash-signature
    request.sign(authority, 'sha1')
    # ok: python-weak-hash-signature
    request.sign(authority, 'sha512')
