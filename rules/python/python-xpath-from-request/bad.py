import xml.etree.ElementTree as ET

from flask import request
from lxml import etree


def find():
    tree = etree.parse("users.xml")
    name = request.args["name"]
    # ruleid: python-xpath-from-request
    first = tree.xpath("//user[@name='" + name + "']")
    #                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    # ruleid: python-xpath-from-request
    second = tree.xpath(f"//user[@name='{name}' and @town='{request.args['town']}']")
    #                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    # ruleid: python-xpath-from-request
    third = etree.XPath("//user[@name='%s']" % name)
    #                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^
    root = ET.parse("users.xml").getroot()
    # ruleid: python-xpath-from-request
    fourth = root.findall(f".//user[@name='{name}']")
    #                     ^^^^^^^^^^^^^^^^^^^^^^^^^^
    return first, second, third(tree), fourth
