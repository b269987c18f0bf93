import smtplib
from http.server import BaseHTTPRequestHandler

from flask import make_response, request


def answer():
    response = make_response("done")
    # ruleid: python-header-from-request
    response.headers["X-Parcel"] = request.args["parcel"]
    #                              ^^^^^^^^^^^^^^^^^^^^^^
    # ruleid: python-header-from-request
    response.headers.add("Content-Disposition", "attachment; filename=" + request.args["name"])
    #                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    return response


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        # ruleid: python-header-from-request
        self.send_header("X-Path", self.path)
        #                          ^^^^^^^^^
        self.end_headers()


def mail():
    server = smtplib.SMTP("localhost")
    text = f"Subject: {request.form['subject']}\n\nHello"
    # ruleid: python-mail-from-request
    server.sendmail("office@parcel.example", "desk@parcel.example", text)
    #                                                               ^^^^
