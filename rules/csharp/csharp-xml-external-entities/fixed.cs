using System.IO;
using System.Xml;
using System.Xml.Xsl;
using Microsoft.AspNetCore.Mvc;

namespace Orders
{
    public class OrdersController : Controller
    {
        public void Read(Stream stream)
        {
            // ruleid: csharp-xml-external-entities
            var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit };
            //                                                     ^^^^^^^^^^^^^^^^^^^
            // ruleid: csharp-xml-external-entities
            settings.DtdProcessing = DtdProcessing.Prohibit;
            var document = new XmlDocument();
            // ruleid: csharp-xml-external-entities-resolver
            document.XmlResolver = null;
            // ruleid: csharp-xml-external-entities-allowed
            settings.ProhibitDtd = true;
            document.Load(XmlReader.Create(stream, settings));
        }

        [HttpPost]
        public IActionResult Post()
        {
            // ruleid: csharp-xml-external-entities-reader
            var reader = new XmlTextReader(Request.Body);
            var transform = new XslCompiledTransform();
            // ruleid: csharp-xml-stylesheet-code
            transform.Load(reader, XsltSettings.TrustedXslt, null);
            return Ok();
        }
    }
}
