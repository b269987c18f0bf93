import ftplib
import imaplib
import smtplib
import ssl

import ldap
import requests
from pysnmp.hlapi import UsmUserData


def fetch(host, user, password):
    # ok: python-cleartext-transmission-ftp
    ftp = ftplib.FTP_TLS(host, context=ssl.create_default_context())
    ftp.login(user, password)
    return ftp


def mail(user, password, message):
    server = smtplib.SMTP("mail.parcel.example", 587)
    server.starttls(context=ssl.create_default_context())
    # ok: python-cleartext-transmission-mail
    server.login(user, password)
    with smtplib.SMTP("mail.parcel.example") as other:
        other.ehlo()
        other.starttls()
        # ok: python-cleartext-transmission-mail
        other.login(user, password)
    with smtplib.SMTP("localhost") as local:
        # ok: python-cleartext-transmission-mail
        local.send_message(message)
    box = imaplib.IMAP4_SSL("mail.parcel.example")
    # ok: python-cleartext-transmission-mail
    box.login(user, password)


def ask(user, password):
    # ok: python-cleartext-transmission-credentials
    requests.get("https://api.parcel.example/me", auth=(user, password))
    # ok: python-cleartext-transmission-credentials
    requests.get("http://localhost:8000/me", auth=(user, password))
    # ok: python-cleartext-transmission-http
    return requests.get("http://api/me")


def directory(user, password, key):
    connection = ldap.initialize("ldaps://directory.parcel.example")
    # ok: python-cleartext-transmission-ldap
    connection.simple_bind_s(user, password)
    other = ldap.initialize("ldap://directory.parcel.example")
    other.start_tls_s()
    # ok: python-cleartext-transmission-ldap
    other.simple_bind_s(user, password)
    # ok: python-cleartext-transmission-snmp
    return connection, UsmUserData("reader", key, key)


# ok: python-cleartext-transmission-grpc
local = grpc.insecure_channel("localhost:50051")
# ok: python-cleartext-transmission-grpc
cluster = grpc.aio.insecure_channel("prices.default.svc.cluster.local:443")
# ok: python-cleartext-transmission-grpc
checked = grpc.secure_channel("prices.parcel.com:443", grpc.ssl_channel_credentials())
