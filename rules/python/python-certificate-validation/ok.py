import ssl

import boto3
import httplib2
import ldap
import pycurl
import urllib3
from elasticsearch import Elasticsearch
from OpenSSL import SSL
from pymongo import MongoClient


def contexts(options):
    context = ssl.create_default_context(cafile="ca.pem")
    # ok: python-certificate-validation-host
    context.check_hostname = True
    # ok: python-certificate-validation-context
    context.verify_mode = ssl.CERT_REQUIRED
    if options.insecure:
        # ok: python-certificate-validation-host
        context.check_hostname = False
        # ok: python-certificate-validation-context
        context.verify_mode = ssl.CERT_NONE
    # ok: python-certificate-validation-option
    return context, urllib3.PoolManager(cert_reqs="CERT_REQUIRED")


def clients(settings):
    # ok: python-certificate-validation-client
    first = boto3.client("s3", verify="ca.pem")
    # ok: python-certificate-validation-client
    second = Elasticsearch("https://search.parcel.example", verify_certs=True)
    # ok: python-certificate-validation-option
    third = httplib2.Http(ca_certs="ca.pem")
    # ok: python-certificate-validation-option
    fourth = MongoClient("mongodb://db.parcel.example", tls=True, tlsCAFile="ca.pem")
    return first, second, third, fourth


def low_level(context, sock):
    # ok: python-certificate-validation-option
    ldap.set_option(ldap.OPT_X_TLS_REQUIRE_CERT, ldap.OPT_X_TLS_DEMAND)
    curl = pycurl.Curl()
    # ok: python-certificate-validation-option
    curl.setopt(pycurl.SSL_VERIFYPEER, 1)
    # ok: python-certificate-validation-option
    context.set_verify(SSL.VERIFY_PEER, None)
    # ok: python-certificate-validation-deprecated
    return ssl.create_default_context().wrap_socket(sock, server_hostname="parcel.example")
