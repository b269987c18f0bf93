using Microsoft.AspNetCore.Mvc;

namespace Library.Covers;

[ApiController]
[Route("covers")]
public class CoverController : ControllerBase
{
    private const string Folder = "/srv/library/covers";

    /// <summary>The picture of a book's cover.</summary>
    [HttpGet]
    public IActionResult Get([FromQuery] string name)
    {
        var file = Path.Combine(Folder, name.Replace("../", ""));
        if (!System.IO.File.Exists(file))
        {
            return NotFound();
        }
        return File(System.IO.File.ReadAllBytes(file), "image/jpeg");
    }
}
