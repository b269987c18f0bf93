using System;
using System.IO;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Files
{
    public class FilesController : Controller
    {
        public IActionResult Read(string name, int id)
        {
            // ok: csharp-path-built-from-request
            var text = System.IO.File.ReadAllText(Path.Combine("/srv/files", Path.GetFileName(name)));
            // ok: csharp-path-built-from-request
            var other = System.IO.File.ReadAllText("/srv/files/" + id + ".txt");
            var path = Path.GetFullPath(Path.Combine("/srv/files", name));
            if (!path.StartsWith("/srv/files/", StringComparison.Ordinal))
            {
                return NotFound();
            }
            // ok: csharp-path-built-from-request
            return PhysicalFile(path, "text/plain");
        }

        public IActionResult Upload(IFormFile file)
        {
            var name = Guid.NewGuid() + Path.GetExtension(file.FileName);
            // ok: csharp-path-built-from-request
            using var stream = System.IO.File.Create(Path.Combine("/srv/files", name));
            // What is in the file is no path.
            // ok: csharp-path-built-from-request
            System.IO.File.WriteAllText("/srv/files/a.txt", Request.Form["text"]);
            return Ok();
        }

        // Requests that this program makes.
        public string Ask(byte[] data)
        {
            var request = new HttpRequestMessage();
            request.Content = new ByteArrayContent(data);
            var body = request.Content;
            // ok: csharp-path-built-from-request
            using var reader = new StreamReader(body);
            return reader.ReadToEnd();
        }

        public Task<string> Send(byte[] data)
        {
            return Read(request =>
            {
                request.Content = new ByteArrayContent(data);
                request.Content.Headers.Add("Content-Length", "3");
            });
        }

        private async Task<string> Read(Action<HttpRequestMessage> prepare)
        {
            using var made = new HttpRequestMessage();
            prepare(made);
            using var stream = await made.Content.ReadAsStreamAsync().ConfigureAwait(false);
            // ok: csharp-path-built-from-request
            using var reader = new StreamReader(stream);
            return await reader.ReadToEndAsync();
        }
    }
}

public class DocumentsController : Controller
{
    public ActionResult Show(string name)
    {
        // ok: csharp-path-built-from-request
        return File(Server.MapPath("~/App_Data/" + Path.GetFileName(name)), "text/plain");
    }

    public ActionResult Export(string text)
    {
        // ok: csharp-path-built-from-request
        return File(Encoding.UTF8.GetBytes(text), "text/csv");
    }
}

public class MappedController : Controller
{
    public async Task<IActionResult> Open(string name)
    {
        // ok: csharp-path-built-from-request
        await Response.SendFileAsync(Path.Combine("/srv/photos", Path.GetFileName(name)));
        return Ok();
    }
}
