import xml.dom.minidom
import xml.etree.ElementTree as ET
import xml.sax

import defusedxml.ElementTree
from flask import request
from lxml import etree


def order():
    # ruleid: python-xml-from-request
    first = ET.fromstring(request.data)
    #                     ^^^^^^^^^^^^
    # ruleid: python-xml-from-request
    second = xml.dom.minidom.parseString(request.get_data())
    #                                    ^^^^^^^^^^^^^^^^^^
    # ruleid: python-xml-from-request
    xml.sax.parseString(request.data, object())
    #                   ^^^^^^^^^^^^
    # ruleid: python-xml-from-request
    third = etree.fromstring(request.form["order"])
    #                        ^^^^^^^^^^^^^^^^^^^^^
    parser = etree.XMLParser()
    # ruleid: python-xml-from-request
    fourth = etree.parse(request.files["order"], parser)
    #                    ^^^^^^^^^^^^^^^^^^^^^^
    # ruleid: python-xml-entities-allowed
    fifth = defusedxml.ElementTree.fromstring(request.data, forbid_entities=True)
    #                                                                       ^^^^^
    return first, second, third, fourth, fifth


def receive(connection):
    # ruleid: python-xml-parser-unlimited
    parser = etree.XMLParser(huge_tree=False)
    #                                  ^^^^
    # ruleid: python-xml-from-network
    return parser, ET.fromstring(connection.recv(4096))
    #                            ^^^^^^^^^^^^^^^^^^^^^


def read(document):
    # ruleid: python-xml-from-parameter
    return etree.fromstring(document)
    #                       ^^^^^^^^
