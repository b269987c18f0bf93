from flask import request
from werkzeug.security import check_password_hash


def is_admin(user, password):
    # ok: python-hard-coded-password-comparison
    if password == "":
        return False
    # ok: python-hard-coded-password-comparison
    if request.form["field"] == "password":
        return False
    # ok: python-hard-coded-password-comparison
    return check_password_hash(user.password_hash, password)


def start(api_key):
    # ok: python-hard-coded-password-comparison
    if api_key == "changeme":
        raise ValueError("set a key of your own")


def mirror(user, password):
    public = ftplib.FTP_TLS("files.example")
    # ok: python-hard-coded-password-login
    public.login("anonymous", "desk@parcel.example")
    server = smtplib.SMTP_SSL("mail.parcel.example")
    # ok: python-hard-coded-password-login
    server.login("noreply", os.environ["MAIL_PASSWORD"])
    # ok: python-hard-coded-password-login
    server.login(user, password)
