import ftplib
import smtplib

import pymssql
from flask import request


def is_admin(password):
    # ruleid: python-hard-coded-password-comparison, keyed-password
    if password == "swordfish":
        return True
    # ruleid: python-hard-coded-password-comparison, keyed-password
    return request.form["password"] == "letmein"


def send(text):
    server = smtplib.SMTP_SSL("mail.parcel.example")
    # ruleid: python-hard-coded-password-login
    server.login("noreply", "Harvest-moon7")
    #                       ^^^^^^^^^^^^^^^
    server.sendmail("noreply", "desk", text)


def prices():
    with ftplib.FTP_TLS("files.parcel.example") as files:
        # ruleid: python-hard-coded-password-login
        files.login("desk", "Harvest-moon8")
    # ruleid: python-hard-coded-password-login
    return pymssql.connect("db", "desk", "Harvest-moon9", "prices")
