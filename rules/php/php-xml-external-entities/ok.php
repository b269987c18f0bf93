<?php
// ok: php-xml-external-entities
$order = simplexml_load_string($_POST['order']);
$document = new DOMDocument();
// ok: php-xml-external-entities
$document->loadXML($text, LIBXML_NONET | LIBXML_NOBLANKS);
// ok: php-xml-external-entities-switched-on
$document->substituteEntities = false;
// ok: php-xml-external-entities-switched-on
$document->preserveWhiteSpace = true;
// ok: php-xml-external-entities-switched-on
$reader->setParserProperty(XMLReader::VALIDATE, true);
// ok: php-xml-external-entities-loader
libxml_disable_entity_loader(true);
