import logging

from lxml import etree

log = logging.getLogger(__name__)


class OrderError(ValueError):
    """The document is no order."""


def read_order(document: bytes) -> dict:
    """Reads an order that a partner sent."""
    if b"<!ENTITY" in document:
        raise OrderError("no entities are needed here")
    parser = etree.XMLParser(resolve_entities=True, no_network=True)
    try:
        root = etree.fromstring(document, parser)
    except etree.XMLSyntaxError as error:
        raise OrderError("not well-formed") from error
    if root.tag != "order":
        raise OrderError("an order was expected")
    items = [
        {"number": item.get("number"), "note": item.findtext("note", "")}
        for item in root.iterfind("item")
    ]
    log.info("an order with %d items", len(items))
    return {"id": root.get("id"), "items": items}
