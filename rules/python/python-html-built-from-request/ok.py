import html

from django.http import HttpResponse, JsonResponse
from django.utils.html import format_html
from flask import Flask, jsonify, make_response, redirect, render_template, request
from markupsafe import escape

app = Flask(__name__)
GREETINGS = {"de": "Hallo", "en": "Hello"}


@app.route("/hello")
def hello():
    name = request.args["name"]
    if request.args.get("short"):
        # ok: python-html-built-from-request
        return "<h1>Hello " + html.escape(name) + "</h1>"
    # ok: python-html-built-from-request
    return f"<h1>Hello {escape(name)}</h1>"


@app.route("/template")
def template():
    # ok: python-html-built-from-request
    return render_template("hello.html", name=request.args["name"])


@app.route("/data")
def data():
    if request.args.get("plain"):
        # ok: python-html-built-from-request
        return {"name": request.args["name"]}
    # ok: python-html-built-from-request
    return jsonify(name=request.args["name"])


@app.route("/page")
def page():
    number = int(request.args["page"])
    # ok: python-html-built-from-request
    return f"<p>{number} {GREETINGS[request.args['language']]}</p>"


@app.route("/number/<int:number>")
def numbered(number):
    # ok: python-html-built-from-request
    return f"<p>{number}</p>"


@app.route("/user")
def user():
    found = User.query.filter_by(name=request.args["name"]).first()
    # ok: python-html-built-from-request
    return f"<p>{found.id}</p>"


def helper(request):
    # No view: what it returns is not sent.
    # ok: python-html-built-from-request
    return "<p>" + request.args["name"] + "</p>"


def greet(request):
    # ok: python-html-built-from-request
    first = HttpResponse("Hello " + request.GET["name"], content_type="text/plain")
    # ok: python-html-built-from-request
    second = JsonResponse({"name": request.GET["name"]})
    # ok: python-html-built-from-request
    third = format_html("<b>{}</b>", request.GET["name"])
    # ok: python-html-built-from-request
    return first, second, third, redirect("/hello?name=" + request.GET["name"])
