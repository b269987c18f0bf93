import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.stream.XMLInputFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.validation.SchemaFactory;
import org.dom4j.io.SAXReader;
import org.jdom2.input.SAXBuilder;
import org.xml.sax.helpers.XMLReaderFactory;

class Feeds {
  void read(java.io.InputStream in) throws Exception {
    // ruleid: java-xml-external-entities
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    //                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    factory.setNamespaceAware(true);
    DocumentBuilder builder = factory.newDocumentBuilder();
    builder.parse(in);
  }

  void sax(java.io.InputStream in) throws Exception {
    // ruleid: java-xml-external-entities-sax
    SAXParserFactory.newInstance().newSAXParser().parse(in, new Handler());
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    // ruleid: java-xml-external-entities-sax
    XMLReaderFactory.createXMLReader().parse("feed.xml");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  }

  void stax(java.io.InputStream in) throws Exception {
    // ruleid: java-xml-external-entities-stax
    XMLInputFactory.newInstance().createXMLStreamReader(in);
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  }

  void openStax(java.io.InputStream in) throws Exception {
    // ruleid: java-xml-external-entities-stax
    XMLInputFactory factory = XMLInputFactory.newFactory();
    //                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    // ruleid: java-xml-external-entities-enabled
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, true);
    //                                                                   ^^^^
    factory.createXMLStreamReader(in);
  }

  void transform() throws Exception {
    // ruleid: java-xml-external-entities-transformer
    TransformerFactory.newInstance().newTransformer();
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  }

  void schema() throws Exception {
    // ruleid: java-xml-external-entities-transformer
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema();
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  }

  void others(java.io.InputStream in) throws Exception {
    // ruleid: java-xml-external-entities-jdom
    new SAXBuilder().build(in);
//  ^^^^^^^^^^^^^^^^
    // ruleid: java-xml-external-entities-jdom
    new SAXReader().read(in);
//  ^^^^^^^^^^^^^^^
  }

  void half() throws Exception {
    // ruleid: java-xml-external-entities
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    //                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    // ruleid: java-xml-external-entities-doctype-allowed
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", false);
    //                                                                         ^^^^^
    // ruleid: java-xml-external-entities-enabled
    factory.setFeature("http://xml.org/sax/features/external-parameter-entities", true);
    //                                                                            ^^^^
  }

  void unexpanded(java.io.InputStream in) throws Exception {
    // The parser still fetches what the document names; it only keeps the references in the tree.
    // ruleid: java-xml-external-entities
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    //                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    factory.setExpandEntityReferences(false);
    factory.newDocumentBuilder().parse(in);
  }
}

class Digested {
  void read(java.io.InputStream in) throws Exception {
    // ruleid: java-xml-external-entities-jdom
    new Digester().parse(in);
  }
}
