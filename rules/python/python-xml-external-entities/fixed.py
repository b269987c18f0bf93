import xml.sax
import xml.sax.handler
from xml.sax import handler
from xml.sax.handler import feature_external_ges, feature_external_pes as parameter_entities

import lxml.etree
import lxml.etree as ET
from lxml import etree
from lxml.etree import XMLParser


def read_invoice(stream):
    # ruleid: python-xml-external-entities
    parser = etree.XMLParser(resolve_entities=False)
    #                                         ^^^^
    return etree.parse(stream, parser)


def read_feed(text):
    # ruleid: python-xml-external-entities
    # ruleid: python-xml-parser-unlimited
    first = lxml.etree.fromstring(text, lxml.etree.XMLParser(huge_tree=False, resolve_entities=False))
    #                                                                                         ^^^^ python-xml-external-entities
    # ruleid: python-xml-external-entities
    # ruleid: python-xml-parser-unlimited
    second = ET.fromstring(text, parser=ET.XMLParser(resolve_entities=False, load_dtd=False))
    #                                                                 ^^^^ python-xml-external-entities
    # ruleid: python-xml-external-entities
    third = ET.fromstring(text, parser=XMLParser(encoding="utf-8", resolve_entities=False))
    #                                                                               ^^^^
    return first, second, third


def read_orders(stream):
    # ruleid: python-xml-external-entities
    for _, element in etree.iterparse(stream, tag="order", resolve_entities=False):
    #                                                                       ^^^^
        yield element


class Settings:
    parser = etree.XMLParser(
        remove_comments=True,
        # ruleid: python-xml-external-entities
        resolve_entities=False,
        #                ^^^^
        # ruleid: python-xml-network-access
        no_network=True,
        #          ^^^^^
    )

    def schema_parser(self):
        # ruleid: python-xml-network-access
        # ruleid: python-xml-parser-unlimited
        return lxml.etree.XMLParser(load_dtd=False, no_network=True)
        #                                                     ^^^^^ python-xml-network-access

    def pull_parser(self):
        # ruleid: python-xml-network-access
        return ET.XMLPullParser(events=("end",), no_network=True)
        #                                                   ^^^^^


def make_reader(content):
    reader = xml.sax.make_parser()
    # ruleid: python-sax-external-entities
    reader.setFeature(xml.sax.handler.feature_external_ges, False)
    #                                                       ^^^^
    # ruleid: python-sax-external-entities
    reader.setFeature(handler.feature_external_pes, False)
    #                                               ^^^^
    # ruleid: python-sax-external-entities
    reader.setFeature(feature_external_ges, False)
    #                                       ^
    # ruleid: python-sax-external-entities
    reader.setFeature(parameter_entities, False)
    #                                     ^^^^
    # ruleid: python-sax-external-entities
    reader.setFeature("http://xml.org/sax/features/external-general-entities", False)
    #                                                                          ^^^^
    reader.setContentHandler(content)
    return reader


# Known gaps: the value takes a detour, through a variable or as keyword arguments.
RESOLVE = True
OPTIONS = {"resolve_entities": True}
# todoruleid: python-xml-external-entities
LATER = etree.XMLParser(resolve_entities=RESOLVE)
# todoruleid: python-xml-external-entities
LATEST = etree.XMLParser(**OPTIONS)
