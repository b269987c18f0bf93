import tornado.web
from flask import Flask, make_response, request
from markupsafe import Markup

app = Flask(__name__)


@app.get("/note")
def note():
    # ruleid: python-html-built-from-request
    return make_response(Markup("<em>%s</em>" % request.args["note"]))


class BasePage(tornado.web.RequestHandler):
    pass


class Note(BasePage):
    def get(self):
        # ruleid: python-html-built-from-request
        self.write("<em>" + self.get_argument("note"))
