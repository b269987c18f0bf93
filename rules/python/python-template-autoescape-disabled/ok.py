from django.template import Context
from django.utils.html import escape, format_html
from django.utils.safestring import mark_safe
from jinja2 import Environment, FileSystemLoader, select_autoescape
from mako.template import Template
from markupsafe import Markup

OPTIONS = {"autoescape": True}
# ok: python-template-autoescape-disabled
environment = Environment(loader=FileSystemLoader("pages"), autoescape=select_autoescape())
# ok: python-template-autoescape-missing
other = Environment(loader=FileSystemLoader("pages"), autoescape=True)
# ok: python-template-autoescape-missing
third = Environment(**OPTIONS)
# ok: python-template-autoescape-missing
latex = Environment(variable_start_string="((", variable_end_string="))")
# ok: python-template-mako-unescaped
PAGE = Template("<h1>${name}</h1>", default_filters=["h"])


def badge(user):
    # ok: python-template-autoescape-disabled
    context = Context({"user": user})
    # ok: python-html-marked-safe
    first = mark_safe("<b>new</b>")
    # ok: python-html-marked-safe
    second = mark_safe(f"<b>{escape(user.name)}</b>")
    # ok: python-html-marked-safe
    third = Markup("<b>{}</b>").format(user.name)
    # ok: python-html-marked-safe
    fourth = format_html("<b>{}</b>", user.name)
    return context, first, second, third, fourth
