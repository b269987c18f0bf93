from flask import render_template_string, request
from jinja2 import Template


def greet(name):
    # ruleid: python-template-marks-safe
    first = render_template_string("<p>{{ name }}</p>", name=name)
    #                              ^^^^^^^^^^^^^^^^^^^^^^^^
    # ruleid: python-template-unescaped-request
    second = Template("<p>{{ name }}</p>").render(name=request.args["name"])
    #                                                  ^^^^^^^^^^^^^^^^^^^^
    page = Template("<p>{{ name }}</p>")
    # ruleid: python-template-unescaped-request
    return first, second, page.render(name=request.args["name"])
    #                                      ^^^^^^^^^^^^^^^^^^^^
