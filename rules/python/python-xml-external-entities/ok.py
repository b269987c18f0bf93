import xml.sax
import xml.sax.handler
from xml.etree import ElementTree

import yaml
from lxml import etree, html


def read_invoice(stream):
    # ok: python-xml-external-entities
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    # ok: python-xml-external-entities
    internal = etree.XMLParser(resolve_entities="internal")
    # Since lxml 5 the default follows no external entities.
    # ok: python-xml-external-entities
    default = etree.XMLParser(remove_blank_text=True)
    return etree.parse(stream, parser), internal, default


def read_configured(stream, resolve_entities):
    # ok: python-xml-external-entities
    return etree.parse(stream, etree.XMLParser(resolve_entities=resolve_entities))


def read_page(text):
    # HTML has no entities of its own making.
    # ok: python-xml-external-entities
    return html.fromstring(text, parser=html.HTMLParser(encoding="utf-8"))


def read_standard(text):
    # The standard library's parser follows no external entities.
    # ok: python-xml-external-entities
    return ElementTree.fromstring(text, parser=ElementTree.XMLParser(encoding="utf-8"))


def make_reader():
    reader = xml.sax.make_parser()
    # ok: python-sax-external-entities
    reader.setFeature(xml.sax.handler.feature_external_ges, False)
    # ok: python-sax-external-entities
    reader.setFeature(xml.sax.handler.feature_namespaces, True)
    # ok: python-sax-external-entities
    reader.setFeature("http://xml.org/sax/features/external-general-entities", 0)
    return reader


class Resolver:
    def XMLParser(self, resolve_entities):
        return resolve_entities


# A method of our own with the same words.
# ok: python-xml-external-entities
RESOLVED = Resolver().XMLParser(resolve_entities=True)
# ok: python-xml-network-access
SETTINGS = yaml.safe_load("no_network: False")
# ok: python-xml-external-entities
EXPLANATION = "never etree.XMLParser(resolve_entities=True)"
# ok: python-xml-network-access
CLIENT = dict(no_network=False, parser="XMLParser")
