import xml.etree.ElementTree as ET

import defusedxml.ElementTree
from flask import request
from lxml import etree


def order():
    # ok: python-xml-from-request
    first = defusedxml.ElementTree.fromstring(request.data)
    # ok: python-xml-parser-unlimited
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    # ok: python-xml-from-request
    second = etree.fromstring(request.data, parser)
    # ok: python-xml-from-request
    third = etree.fromstring(request.data, parser=parser)
    # ok: python-xml-from-request
    fourth = ET.parse("orders.xml")
    # ok: python-xml-parser-unlimited
    fifth = etree.HTMLParser(huge_tree=True)
    # ok: python-xml-from-request
    return first, second, third, fourth, fifth, ET.tostring(ET.Element(request.args["name"]))


def read(document):
    # ok: python-xml-from-parameter
    return defusedxml.ElementTree.fromstring(document)
