from flask import render_template_string
from jinja2 import Environment, Template
from jinja2.sandbox import SandboxedEnvironment

environment = Environment(autoescape=True)


def render(name):
    # ok: python-template-built-from-parameter
    return Template("Hello {{ name }}", autoescape=True).render(name=name)


def greet(name):
    # ok: python-template-built-from-parameter
    return render_template_string("<p>Hello {{ name }}</p>", name=name)


def count(number):
    # ok: python-template-built-from-parameter
    return environment.from_string("Labels: " + str(int(number))).render()
