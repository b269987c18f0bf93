import ssl
from ssl import PROTOCOL_SSLv2 as OLDEST

from OpenSSL import SSL


def wrap(sock):
    # ruleid: python-weak-tls-version
    first = ssl.wrap_socket(sock, ssl_version=ssl.PROTOCOL_TLS)
    #                                         ^^^^^^^^^^^^^^^^^^
    # ruleid: python-weak-tls-version
    second = ssl.SSLContext(OLDEST)
    #                       ^^^^^^
    # ruleid: python-weak-tls-version
    third = ssl.SSLContext(protocol=ssl.PROTOCOL_TLS)
    #                               ^^^^^^^^^^^^^^^^^^^^
    # ruleid: python-weak-tls-version
    fourth = SSL.Context(SSL.TLS_METHOD)
    #                    ^^^^^^^^^^^^^^^^
    # ruleid: python-weak-tls-version
    fifth = SSL.Context(method=SSL.TLS_METHOD)
    #                          ^^^^^^^^^^^^^^^^
    return first, second, third, fourth, fifth


# ruleid: python-weak-tls-version
def open_socket(sock, version=ssl.PROTOCOL_TLS):
#                             ^^^^^^^^^^^^^^^^^^
    return ssl.wrap_socket(sock, ssl_version=version)


def weaken():
    context = ssl.create_default_context()
    # ruleid: python-weak-tls-version-minimum
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    #                                        ^^^^^
    # ruleid: python-weak-tls-version-enabled
    context.options |= ssl.OP_NO_SSLv3
    # ruleid: python-weak-tls-ciphers
    context.set_ciphers("ALL:NULL")
    #                   ^^^^^^^^^^
    # ruleid: python-weak-tls-ciphers
    context.set_ciphers("RC4-SHA")
    #                   ^^^^^^^^^
    return context
