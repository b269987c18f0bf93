import jinja2
from django.template import Context
from django.utils.html import format_html
from django.utils.safestring import mark_safe
from jinja2 import Environment, FileSystemLoader
from mako.template import Template
from markupsafe import Markup

# ruleid: python-template-autoescape-disabled
environment = Environment(loader=FileSystemLoader("pages"), autoescape=False)
#                                                                      ^^^^^
# ruleid: python-template-autoescape-missing
other = jinja2.Environment(loader=FileSystemLoader("pages"))
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# ruleid: python-template-mako-unescaped
PAGE = Template("<h1>${name}</h1>")
#      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^


def badge(user):
    # ruleid: python-template-autoescape-disabled
    context = Context({"user": user}, autoescape=False)
    #                                            ^^^^^
    # ruleid: python-html-marked-safe
    first = mark_safe(f"<b>{user.name}</b>")
    #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    # ruleid: python-html-marked-safe
    second = mark_safe("<b>%s</b>" % user.name)
    #        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    # ruleid: python-html-marked-safe
    third = Markup("<b>" + user.name + "</b>")
    #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    # ruleid: python-html-marked-safe
    fourth = format_html(f"<b>{user.name}</b>")
    #        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    return context, first, second, third, fourth
