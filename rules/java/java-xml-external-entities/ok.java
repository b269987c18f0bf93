import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.stream.XMLInputFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.validation.SchemaFactory;
import org.dom4j.io.SAXReader;
import org.jdom2.input.SAXBuilder;

class Feeds {
  void read() throws Exception {
    // ok: java-xml-external-entities
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.newDocumentBuilder();
  }

  void secure() throws Exception {
    // ok: java-xml-external-entities
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
  }

  void sax() throws Exception {
    // ok: java-xml-external-entities-sax
    SAXParserFactory factory = SAXParserFactory.newInstance();
    factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
  }

  void stax() throws Exception {
    // ok: java-xml-external-entities-stax
    XMLInputFactory factory = XMLInputFactory.newInstance();
    // ok: java-xml-external-entities-enabled
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
  }

  void other() throws Exception {
    // ok: java-xml-external-entities-stax
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
  }

  void transform() throws Exception {
    // ok: java-xml-external-entities-transformer
    TransformerFactory factory = TransformerFactory.newInstance();
    factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_STYLESHEET, "");
  }

  void schema() throws Exception {
    // ok: java-xml-external-entities-transformer
    SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
  }

  void builder() throws Exception {
    // ok: java-xml-external-entities-jdom
    SAXBuilder builder = new SAXBuilder();
    builder.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
  }

  void reader() throws Exception {
    // ok: java-xml-external-entities-jdom
    SAXReader reader = new SAXReader();
    // ok: java-xml-external-entities-doctype-allowed
    reader.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
  }
}
