import java.io.InputStream
import javax.xml.parsers.DocumentBuilderFactory
import javax.xml.stream.XMLInputFactory
import org.jdom2.input.SAXBuilder

fun read(input: InputStream) {
    // ruleid: kotlin-xml-external-entities
    val factory = DocumentBuilderFactory.newInstance()
    factory.isNamespaceAware = true
    factory.newDocumentBuilder().parse(input)
    // ruleid: kotlin-xml-external-entities
    SAXBuilder().build(input)
}

// ruleid: kotlin-xml-external-entities
fun stream(input: InputStream) = XMLInputFactory.newInstance().createXMLStreamReader(input)
