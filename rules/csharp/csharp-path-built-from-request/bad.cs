using System.IO;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Files
{
    public class FilesController : Controller
    {
        public IActionResult Read(string name)
        {
            // ruleid: csharp-path-built-from-request
            var text = System.IO.File.ReadAllText("/srv/files/" + name);
            //                                    ^^^^^^^^^^^^^^^^^^^^
            var path = Path.Combine("/srv/files", name);
            // ruleid: csharp-path-built-from-request
            using var stream = new FileStream(path, FileMode.Open);
            // ruleid: csharp-path-built-from-request
            return PhysicalFile(Path.Combine("/srv/files", Request.Query["name"]), "text/plain");
        }

        public IActionResult Upload(IFormFile file)
        {
            // ruleid: csharp-path-built-from-request, csharp-upload-keeps-ending
            using var stream = System.IO.File.Create(Path.Combine("/srv/files", file.FileName));
            file.CopyTo(stream);
            // ruleid: csharp-path-built-from-request
            System.IO.File.Delete($"/srv/files/{Request.Form["old"]}");
            return Ok();
        }
    }

    public class Listener
    {
        public void Serve(System.Net.Sockets.TcpClient client)
        {
            using var reader = new StreamReader(client.GetStream());
            string name = reader.ReadLine();
            // ruleid: csharp-path-built-from-input
            var data = File.ReadAllBytes("/srv/files/" + name);
        }
    }
}

public class DocumentsController : Controller
{
    public ActionResult Show(string name)
    {
        // ruleid: csharp-path-built-from-request
        return File(Server.MapPath("~/App_Data/" + name), "text/plain");
    }
}

public class PhotosController : Controller
{
    public IActionResult Move(string name)
    {
        // ruleid: csharp-path-built-from-request
        Directory.Move("/srv/photos/" + name, "/srv/old");
        // ruleid: csharp-path-built-from-request
        System.IO.File.AppendAllLines("/srv/photos/" + name, lines);
        // ruleid: csharp-path-built-from-request
        return new VirtualFileResult("~/photos/" + name, "image/png");
    }
}

public class MappedController : Controller
{
    public async Task<IActionResult> Open(string name)
    {
        // ruleid: csharp-path-built-from-request
        using var map = MemoryMappedFile.CreateFromFile("/srv/photos/" + name);
        // ruleid: csharp-path-built-from-request
        System.IO.File.CreateSymbolicLink("/srv/photos/" + name, "/srv/old");
        // ruleid: csharp-path-built-from-request
        await Response.SendFileAsync(Path.Combine("/srv/photos", name));
        return Ok();
    }
}

public class Functions
{
    [Function("Find")]
    public HttpResponseData Run([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequestData req)
    {
        var asked = System.Web.HttpUtility.ParseQueryString(req.Url.Query);
        // ruleid: csharp-path-built-from-request
        System.IO.File.ReadAllText("/srv/photos/" + asked["name"]);
        return req.CreateResponse();
    }
}
