from mako.template import Template

# ok: python-template-mako-unescaped
page = Template('<b>${title | h}</b>')
