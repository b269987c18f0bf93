import xml.etree.ElementTree as ET

from flask import request
from lxml import etree


def find(text):
    tree = etree.parse("users.xml")
    name = request.args["name"]
    # ok: python-xpath-from-request
    first = tree.xpath("//user[@name=$name]", name=name)
    # ok: python-xpath-from-request
    compiled = etree.XPath("//user[@name=$name]")
    root = ET.parse("users.xml").getroot()
    # ok: python-xpath-from-request
    third = [user for user in root.iter("user") if user.get("name") == name]
    if name in ("first", "second"):
        # ok: python-xpath-from-request
        root.find(f".//{name}")
    # ok: python-xpath-from-request
    fourth = tree.xpath(f"//user[{int(request.args['number'])}]")
    # ok: python-xpath-from-request
    return first, compiled(tree, name=name), third, fourth, text.find(name)
