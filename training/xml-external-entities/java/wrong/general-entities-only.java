package shop.imports;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

final class Orders {
    record Item(String number, String note) {}

    /** Reads the items of an order that a partner sent. */
    List<Item> read(InputStream document) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        Document order = factory.newDocumentBuilder().parse(document);
        if (!"order".equals(order.getDocumentElement().getTagName())) {
            throw new OrderException("an order was expected");
        }
        List<Item> items = new ArrayList<>();
        NodeList found = order.getElementsByTagName("item");
        for (int i = 0; i < found.getLength(); i++) {
            Element item = (Element) found.item(i);
            items.add(new Item(item.getAttribute("number"), item.getTextContent()));
        }
        return items;
    }
}
