using System.IO;
using System.Xml;
using System.Xml.Xsl;

namespace Orders
{
    public class Reader
    {
        public void Read(Stream stream)
        {
            // ok: csharp-xml-external-entities
            var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit };
            // ok: csharp-xml-external-entities
            var known = new XmlReaderSettings { DtdProcessing = DtdProcessing.Parse, XmlResolver = null };
            var document = new XmlDocument();
            // ok: csharp-xml-external-entities-resolver
            document.XmlResolver = null;
            // ok: csharp-xml-external-entities-reader
            var reader = new XmlTextReader(stream) { DtdProcessing = DtdProcessing.Prohibit };
            var transform = new XslCompiledTransform();
            // ok: csharp-xml-stylesheet-code
            transform.Load(reader, XsltSettings.Default, null);
        }
    }
}
