import hashlib

from Crypto.Hash import SHA256
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding


def sign(order, secret):
    # ok: python-weak-hash
    return hashlib.sha256((order + secret).encode()).hexdigest()


def not_for_security(data):
    # ok: python-weak-hash
    return hashlib.md5(data, usedforsecurity=False).hexdigest()


def cache_key(request):
    # ok: python-weak-hash
    return hashlib.md5(request.path.encode()).hexdigest()


def respond(response, body):
    # ok: python-weak-hash
    etag = hashlib.sha1(body).hexdigest()
    response.etag = etag
    # ok: python-weak-hash
    file_name = hashlib.md5(body).hexdigest() + ".png"
    return response, file_name


def other_libraries(data, key, name):
    # ok: python-weak-hash-object
    by_name = hashlib.new("sha256", data)
    # ok: python-weak-hash-object
    unknown = hashlib.new(name, data)
    # ok: python-weak-hash-object
    decrypted = key.decrypt(data, padding.OAEP(mgf=padding.MGF1(hashes.SHA1()), algorithm=hashes.SHA1(), label=None))
    # ok: python-weak-hash-object
    return SHA256.new(data), hashes.Hash(hashes.SHA256()), by_name, unknown, decrypted
