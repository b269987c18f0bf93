import os
import ssl
from ssl import CERT_NONE

import boto3
import httplib2
import ldap
import pycurl
import redis
import urllib3
from elasticsearch import Elasticsearch
from OpenSSL import SSL
from pymongo import MongoClient


def contexts():
    context = ssl.create_default_context()
    context.check_hostname = False
    # ruleid: python-certificate-validation-context
    context.verify_mode = ssl.CERT_NONE
    #                         ^^^^^^^^^
    other = ssl.create_default_context()
    # ruleid: python-certificate-validation-context-imported
    other.verify_mode = CERT_NONE
    #                   ^^^^^^^^^
    named = ssl.create_default_context()
    # ruleid: python-certificate-validation-host
    named.check_hostname = False
    #                      ^^^^^
    # ruleid: python-certificate-validation-context
    pool = urllib3.PoolManager(cert_reqs=ssl.CERT_NONE)
    #                                        ^^^^^^^^^
    # ruleid: python-certificate-validation-context
    imported = urllib3.PoolManager(cert_reqs=CERT_NONE)
    #                                        ^^^^^^^^^
    # ruleid: python-certificate-validation-name
    by_name = urllib3.PoolManager(cert_reqs="CERT_NONE")
    #                                       ^^^^^^^^^^^
    return context, other, named, pool, imported, by_name


def clients():
    # ruleid: python-certificate-validation-client
    first = boto3.client("s3", verify=False)
    #                                 ^^^^^
    # ruleid: python-certificate-validation-client
    second = Elasticsearch("https://search.parcel.example", verify_certs=False)
    #                                                                    ^^^^^
    # ruleid: python-certificate-validation-flag
    third = httplib2.Http(disable_ssl_certificate_validation=True)
    #                                                        ^^^^
    # ruleid: python-certificate-validation-flag
    fourth = MongoClient("mongodb://db.parcel.example", tls=True, tlsAllowInvalidCertificates=True)
    #                                                                                         ^^^^
    return first, second, third, fourth


def low_level(context, sock):
    # ruleid: python-certificate-validation-ldap
    ldap.set_option(ldap.OPT_X_TLS_REQUIRE_CERT, ldap.OPT_X_TLS_NEVER)
    #                                                 ^^^^^^^^^^^^^^^
    curl = pycurl.Curl()
    # ruleid: python-certificate-validation-curl
    curl.setopt(pycurl.SSL_VERIFYPEER, 0)
    #                                  ^
    # ruleid: python-certificate-validation-curl-host
    curl.setopt(pycurl.SSL_VERIFYHOST, False)
    #                                  ^^^^^
    # ruleid: python-certificate-validation-redis
    redis.Redis("cache", ssl=True, ssl_cert_reqs=None)
    #                                            ^^^^
    # ruleid: python-certificate-validation-option
    context.set_verify(SSL.VERIFY_NONE, None)
    # ruleid: python-certificate-validation-option
    os.environ["PYTHONHTTPSVERIFY"] = "0"
    # ruleid: python-certificate-validation-deprecated
    return ssl.wrap_socket(sock)
    #      ^^^^^^^^^^^^^^^^^^^^^
