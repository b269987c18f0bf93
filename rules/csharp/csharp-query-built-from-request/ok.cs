using System.DirectoryServices;
using System.Xml;
using Microsoft.AspNetCore.Mvc;
using MongoDB.Driver;

namespace Directory
{
    public class UsersController : Controller
    {
        public IActionResult Find(string uid, int id, XmlDocument document)
        {
            var searcher = new DirectorySearcher();
            // ok: csharp-query-built-from-request
            searcher.Filter = "(uid=" + Encoder.LdapFilterEncode(uid) + ")";
            // ok: csharp-query-built-from-request-xpath
            var node = document.SelectSingleNode("//user[id='" + id + "']");
            // ok: csharp-query-built-from-request-mongo
            var filter = Builders<User>.Filter.Eq(user => user.Name, uid);
            return Ok(node);
        }
    }

    public class Lookup
    {
        public void Find(string uid, string path, int id, XmlDocument document)
        {
            var searcher = new DirectorySearcher();
            // ok: csharp-query-built-with-value
            searcher.Filter = "(uid=" + Encoder.LdapFilterEncode(uid) + ")";
            // ok: csharp-query-built-with-value-xpath
            var node = document.SelectSingleNode(path);
            // ok: csharp-query-built-with-value-xpath
            var other = document.SelectSingleNode($"//user[id='{id}']");
        }
    }
}

class CheckedMongoUsers : Controller
{
    IMongoCollection<BsonDocument> users;
    public IActionResult Find(string name)
    {
        // ok: csharp-query-built-from-request-filter
        return Ok(users.Find(Builders<BsonDocument>.Filter.Eq("name", name)).ToList());
    }
}

public class NotesController : Controller
{
    public IActionResult Find(string name)
    {
        // ok: csharp-query-built-from-request-mongo
        FilterDefinition<BsonDocument> filter = Builders<BsonDocument>.Filter.Eq("name", name);
        return Ok(notes.Find(filter).ToList());
    }
}
