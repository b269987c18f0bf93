using System.IO;
using System.Text.Json;
using System.Web.Script.Serialization;
using Newtonsoft.Json;

namespace Store
{
    public class Reader
    {
        public Order Load(string text)
        {
            // ok: csharp-unsafe-deserialization-type-names
            var settings = new JsonSerializerSettings { TypeNameHandling = TypeNameHandling.None };
            // ok: csharp-unsafe-deserialization-type-names
            var bound = new JsonSerializerSettings { TypeNameHandling = TypeNameHandling.Auto, SerializationBinder = new OrderBinder() };
            // ok: csharp-unsafe-deserialization-resolver
            var serializer = new JavaScriptSerializer();
            // ok: csharp-unsafe-deserialization-formatter
            new BinaryFormatter().Serialize(File.Create("a"), settings);
            // ok: csharp-unsafe-deserialization-formatter
            return System.Text.Json.JsonSerializer.Deserialize<Order>(text);
        }
    }
}

public class Packs
{
    public Order Load(byte[] data)
    {
        // ok: csharp-unsafe-deserialization-formatter
        return MessagePackSerializer.Deserialize<Order>(data, ContractlessStandardResolver.Options);
    }
}
