import ssl

from OpenSSL import SSL

# ok: python-weak-tls-version
NAMES = {ssl.PROTOCOL_TLSv1: "TLS 1.0"}


def strong(sock):
    # ok: python-weak-tls-version
    context = ssl.create_default_context()
    # ok: python-weak-tls-version
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    # ok: python-weak-tls-version-enabled
    context.options |= ssl.OP_NO_SSLv3
    # ok: python-weak-tls-ciphers
    context.set_ciphers("ECDHE+AESGCM:!aNULL:!MD5:!RC4")
    # ok: python-weak-tls-ciphers
    context.set_ciphers("HIGH:!eNULL")
    # ok: python-weak-tls-version
    other = SSL.Context(SSL.TLS_CLIENT_METHOD)
    # ok: python-weak-tls-version
    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT), context, other


def is_old(version):
    if hasattr(ssl, "PROTOCOL_SSLv3"):
        # ok: python-weak-tls-version
        return version == ssl.PROTOCOL_SSLv3
    # ok: python-weak-tls-version
    return version in (ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1_1)
