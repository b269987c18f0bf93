from flask import render_template_string, request
from jinja2 import Template
from markupsafe import escape


def greet(name):
    # ok: python-template-marks-safe
    first = render_template_string("<p>{{ name }}</p>", name=name)
    # ok: python-template-unescaped-request
    second = Template("<p>{{ name }}</p>", autoescape=True).render(name=request.args["name"])
    # ok: python-template-unescaped-request
    third = Template("<p>{{ name }}</p>").render(name=escape(request.args["name"]))
    # ok: python-template-unescaped-request
    fourth = render_template_string("<p>{{ name }}</p>", name=request.args["name"])
    return first, second, third, fourth
