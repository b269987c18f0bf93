import ldap3
import ftplib
import imaplib
import smtplib
import telnetlib
from ftplib import FTP

import ldap
import requests
from pysnmp.hlapi import CommunityData, UsmUserData


def fetch(host, user, password):
    # ruleid: python-cleartext-transmission-ftp-imported
    first = ftplib.FTP_TLS(host)
    #       ^^^^^^^^^
    # ruleid: python-cleartext-transmission-ftp
    ftp = ftplib.FTP_TLS(host)
    #            ^^^
    ftp.login(user, password)
    # ruleid: python-cleartext-transmission-ftp
    with ftplib.FTP_TLS("files.parcel.example", user, password) as other:
    #           ^^^
        other.cwd("parcels")
    # ruleid: python-cleartext-transmission-telnet
    return first, telnetlib.Telnet(host)
    #             ^^^^^^^^^^^^^^^^^^^^^^


def mail(user, password, message):
    server = smtplib.SMTP("mail.parcel.example", 25)
    # ruleid: python-cleartext-transmission-mail
    server.login(user, password)
    with smtplib.SMTP("mail.parcel.example") as other:
        # ruleid: python-cleartext-transmission-mail
        other.login(user, password)
        other.send_message(message)
    box = imaplib.IMAP4("mail.parcel.example")
    # ruleid: python-cleartext-transmission-mail
    box.login(user, password)


def ask(user, password, token):
    # ruleid: python-cleartext-transmission-credentials
    requests.get("https://api.parcel.example/me", auth=(user, password))
    #            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    # ruleid: python-cleartext-transmission-credentials
    requests.post("https://api.parcel.example/login", data={"user": user, "password": password})
    #             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    # ruleid: python-cleartext-transmission-credentials
    requests.get("https://api.parcel.example/me", headers={"Authorization": f"Bearer {token}"})
    #            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    # ruleid: python-cleartext-transmission-http
    return requests.get("https://www.parcels.com/prices")
    #                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^


def directory(user, password):
    connection = ldap.initialize("ldap://directory.parcel.example")
    # ruleid: python-cleartext-transmission-ldap
    connection.simple_bind_s(user, password)
    # ruleid: python-cleartext-transmission-snmp
    return connection, CommunityData("public", mpModel=0), UsmUserData("reader")
    #                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^^^


# ruleid: python-cleartext-transmission-ldap
directory = ldap3.Server("directory.example", use_ssl=False)


# ruleid: python-cleartext-transmission-grpc
channel = grpc.insecure_channel("prices.parcel.com:443")
