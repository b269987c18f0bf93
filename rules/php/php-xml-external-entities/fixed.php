<?php
// ruleid: php-xml-external-entities
$order = simplexml_load_string($_POST['order'], 'SimpleXMLElement', LIBXML_NONET);
//                                                                  ^^^^^^^^^^^^
$document = new DOMDocument();
// ruleid: php-xml-external-entities
$document->loadXML(file_get_contents('php://input'), LIBXML_NONET);
// ruleid: php-xml-external-entities-switched-on
$document->substituteEntities = false;
// ruleid: php-xml-external-entities
$element = new SimpleXMLElement($text, LIBXML_NONET);
$reader = new XMLReader();
// ruleid: php-xml-external-entities-switched-on
$reader->setParserProperty(XMLReader::SUBST_ENTITIES, false);
// ruleid: php-xml-external-entities-loader
libxml_disable_entity_loader(true);
