using System.DirectoryServices;
using System.Xml;
using Microsoft.AspNetCore.Mvc;
using MongoDB.Bson;

namespace Directory
{
    public class UsersController : Controller
    {
        public IActionResult Find(string uid, XmlDocument document)
        {
            var searcher = new DirectorySearcher();
            // ruleid: csharp-query-built-from-request
            searcher.Filter = "(&(objectClass=user)(uid=" + uid + "))";
            //                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
            // ruleid: csharp-query-built-from-request
            var other = new DirectorySearcher($"(uid={uid})");
            // ruleid: csharp-query-built-from-request-xpath
            var node = document.SelectSingleNode("//user[name='" + uid + "']");
            // ruleid: csharp-query-built-from-request-mongo
            var filter = BsonDocument.Parse("{ name: '" + uid + "' }");
            return Ok(node);
        }
    }

    public class Lookup
    {
        public void Find(string uid, XmlDocument document)
        {
            var searcher = new DirectorySearcher();
            // ruleid: csharp-query-built-with-value
            searcher.Filter = "(uid=" + uid + ")";
            // ruleid: csharp-query-built-with-value-xpath
            var node = document.SelectSingleNode($"//user[name='{uid}']");
        }
    }
}

class MongoUsers : Controller
{
    IMongoCollection<BsonDocument> users;
    public IActionResult Find(string name)
    {
        // ruleid: csharp-query-built-from-request-filter
        return Ok(users.Find("{ name: '" + name + "' }").ToList());
    }
}

public class NotesController : Controller
{
    public IActionResult Find(string name)
    {
        // ruleid: csharp-query-built-from-request-mongo
        FilterDefinition<BsonDocument> filter = "{ name: '" + name + "' }";
        return Ok(notes.Find(filter).ToList());
    }
}

public class WordsController : Controller
{
    public IActionResult Find(string name)
    {
        // ruleid: csharp-query-built-from-request-mongo
        var command = new JsonCommand<BsonDocument>("{ find: '" + name + "' }");
        // ruleid: csharp-query-built-from-request-mongo
        return Ok(words.Aggregate().Match("{ name: '" + name + "' }").ToList());
    }
}
