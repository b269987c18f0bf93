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
            // ruleid: csharp-file-handling
            entry.ExtractToFile(Path.Combine(folder, entry.FullName));
            //                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        }
    }

    public void Store(IFormFile file)
    {
        // ruleid: csharp-file-handling-upload
        using var stream = new FileStream(Path.Combine("wwwroot", Path.GetFileName(file.FileName)), FileMode.Create);
        file.CopyTo(stream);
    }

    public void Write(string text, FileSecurity security)
    {
        // ruleid: csharp-file-handling-temporary
        File.WriteAllText(Path.Combine(Path.GetTempPath(), "report.csv"), text);
        // ruleid: csharp-file-handling-permissions
        security.AddAccessRule(new FileSystemAccessRule("Everyone", FileSystemRights.FullControl, AccessControlType.Allow));
        // ruleid: csharp-file-handling-mode
        File.SetUnixFileMode("state", UnixFileMode.UserRead | UnixFileMode.OtherWrite);
    }
}
