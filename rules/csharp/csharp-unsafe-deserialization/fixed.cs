using System.IO;
using System.Runtime.Serialization.Formatters.Binary;
using System.Web.Script.Serialization;
using Microsoft.AspNetCore.Mvc;
using Newtonsoft.Json;

namespace Store
{
    public class StoreController : Controller
    {
        public object Load(Stream stream)
        {
            // ruleid: csharp-unsafe-deserialization-formatter
            var first = new BinaryFormatter().Deserialize(stream);
            var formatter = new BinaryFormatter();
            // ruleid: csharp-unsafe-deserialization-formatter
            return formatter.Deserialize(stream);
        }

        public void Settings()
        {
            // ruleid: csharp-unsafe-deserialization-type-names
            var settings = new JsonSerializerSettings { TypeNameHandling = TypeNameHandling.None };
            //                                                             ^^^^^^^^^^^^^^^^^^^^
            // ruleid: csharp-unsafe-deserialization-type-names
            settings.TypeNameHandling = TypeNameHandling.None;
            // ruleid: csharp-unsafe-deserialization-resolver
            var serializer = new JavaScriptSerializer();
        }

        [HttpPost]
        public IActionResult Upload()
        {
            // ruleid: csharp-unsafe-deserialization, csharp-unsafe-deserialization-formatter
            var order = new BinaryFormatter().Deserialize(Request.Body);
            return Ok(order);
        }
    }
}

namespace Shop
{
    public class PackController : Controller
    {
        public ActionResult Load()
        {
            // ruleid: csharp-unsafe-deserialization, csharp-unsafe-deserialization-formatter
            return Ok(MessagePackSerializer.Typeless.Deserialize(Request.Body));
        }

        public ActionResult Pickle()
        {
            var pickler = FsPickler.CreateXmlSerializer();
            // ruleid: csharp-unsafe-deserialization
            return Ok(pickler.Deserialize<object>(Request.Body));
        }
    }
}

public class Packs
{
    public object Load(byte[] data)
    {
        // ruleid: csharp-unsafe-deserialization-formatter
        var options = MessagePackSerializerOptions.Standard.WithResolver(TypelessContractlessStandardResolver.Instance);
        // ruleid: csharp-unsafe-deserialization-formatter
        return MessagePackSerializer.Typeless.Deserialize(data);
    }
}

public class MarkupController : Controller
{
    public object Load(string data)
    {
        // ruleid: csharp-unsafe-deserialization
        return XamlReader.Parse(data);
    }
}
