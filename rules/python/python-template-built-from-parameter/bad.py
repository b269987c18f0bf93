from flask import render_template_string
from jinja2 import Environment, Template

environment = Environment(autoescape=True)


def render(text, name):
    # ruleid: python-template-built-from-parameter
    return Template(text).render(name=name)
    #               ^^^^


def greet(name):
    template = "<p>Hello " + name + "</p>"
    # ruleid: python-template-built-from-parameter
    return render_template_string(template)
    #                             ^^^^^^^^


def preview(label):
    # ruleid: python-template-built-from-parameter
    return environment.from_string(f"Label: {label}").render()
    #                              ^^^^^^^^^^^^^^^^^
