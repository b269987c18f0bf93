import java.io.InputStream
import javax.xml.XMLConstants
import javax.xml.parsers.DocumentBuilderFactory
import javax.xml.stream.XMLInputFactory

fun read(input: InputStream) {
    // ok: kotlin-xml-external-entities
    val factory = DocumentBuilderFactory.newInstance()
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true)
    factory.newDocumentBuilder().parse(input)
}

// ok: kotlin-xml-external-entities
fun stream(input: InputStream) = XMLInputFactory.newInstance().apply {
    setProperty(XMLInputFactory.SUPPORT_DTD, false)
}.createXMLStreamReader(input)
