using System.IO;
using System.IO.Compression;
using System.Security.AccessControl;
using Microsoft.AspNetCore.Http;

public class Archive
{
    public void Unpack(ZipArchive archive, string folder)
    {
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            // ruleid: csharp-archive-extraction
            entry.ExtractToFile(Path.Combine(folder, entry.FullName));
            //                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        }
    }

    public void Store(IFormFile file)
    {
        // ruleid: csharp-upload-keeps-ending
        using var stream = new FileStream(Path.Combine("wwwroot", Path.GetFileName(file.FileName)), FileMode.Create);
        file.CopyTo(stream);
    }

    public void Write(string text, FileSecurity security)
    {
        // ruleid: csharp-temporary-file-guessable
        File.WriteAllText(Path.Combine(Path.GetTempPath(), "report.csv"), text);
        // ruleid: csharp-file-open-to-everyone
        security.AddAccessRule(new FileSystemAccessRule("Everyone", FileSystemRights.FullControl, AccessControlType.Allow));
        // ruleid: csharp-file-mode-open-to-everyone
        File.SetUnixFileMode("state", UnixFileMode.UserRead);
    }

    public void UnpackAll(ZipArchive zip, string folder)
    {
        foreach (var e in zip.Entries)
            // ruleid: csharp-archive-extraction
            e.ExtractToFile(Path.Combine(folder, e.FullName));
    }
}
