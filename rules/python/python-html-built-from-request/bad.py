from django.http import HttpResponse
from django.utils.safestring import mark_safe
from flask import Flask, make_response, request
from markupsafe import Markup

app = Flask(__name__)


@app.route("/hello")
def hello():
    # ruleid: python-html-built-from-request
    return "<h1>Hello " + request.args["name"] + "</h1>"
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^


@app.route("/hello/<name>")
def hello_you(name):
    # ruleid: python-html-built-from-request
    return f"<h1>Hello {name}</h1>"


@app.route("/search")
def search():
    query = request.args.get("q", "")
    page = "<p>Nothing for %s</p>" % query
    if not query:
        return "<p>Nothing was asked</p>"
    # ruleid: python-html-built-from-request
    return page, 404
    #      ^^^^


@app.get("/echo")
def echo():
    # ruleid: python-html-built-from-request
    response = make_response(request.values["text"])
    # ruleid: python-html-built-from-request
    response.title = Markup("<b>{}</b>".format(request.values["title"]))
    return response


def greet(request):
    """Django."""
    name = request.GET.get("name", "you")
    # ruleid: python-html-built-from-request
    return HttpResponse(f"Hello {name}")
    #                   ^^^^^^^^^^^^^^^


def badge(request):
    # ruleid: python-html-built-from-request
    label = mark_safe("<b>" + request.POST["label"] + "</b>")
    return render(request, "badge.html", {"label": label})


# Through functions of the file.
def wrap(text):
    return "<article>" + text + "</article>"


@app.route("/preview", methods=["POST"])
def preview():
    # ruleid: python-html-built-from-request
    return wrap(request.form["text"])
