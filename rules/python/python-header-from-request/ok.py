import smtplib
from email.message import EmailMessage

from flask import make_response, request

PLACES = {"north": "N", "south": "S"}


def answer():
    response = make_response("done")
    # ok: python-header-from-request
    response.headers["X-Page"] = str(int(request.args["page"]))
    # ok: python-header-from-request
    response.headers["X-Place"] = PLACES[request.args["place"]]
    # ok: python-header-from-request
    response.headers["X-Parcel"] = request.args["parcel"].replace("\n", "").replace("\r", "")
    if request.args["side"] in ("left", "right"):
        # ok: python-header-from-request
        response.headers["X-Side"] = request.args["side"]
    return response


def mail():
    message = EmailMessage()
    message["Subject"] = request.form["subject"]
    message.set_content(request.form["text"])
    server = smtplib.SMTP("localhost")
    # ok: python-mail-from-request
    server.send_message(message)
