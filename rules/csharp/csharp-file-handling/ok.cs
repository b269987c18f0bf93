using System;
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
            var path = Path.GetFullPath(Path.Combine(folder, entry.FullName));
            if (!path.StartsWith(folder, StringComparison.Ordinal))
            {
                continue;
            }
            // ok: csharp-file-handling
            entry.ExtractToFile(path);
            // ok: csharp-file-handling
            entry.ExtractToFile(Path.Combine(folder, Path.GetFileName(entry.FullName)));
        }
    }

    public void Store(IFormFile file)
    {
        // ok: csharp-file-handling-upload
        using var stream = new FileStream(Path.Combine("uploads", Guid.NewGuid().ToString()), FileMode.Create);
        file.CopyTo(stream);
    }

    public void Write(string text, FileSecurity security)
    {
        // ok: csharp-file-handling-temporary
        File.WriteAllText(Path.GetTempFileName(), text);
        // ok: csharp-file-handling-permissions
        security.AddAccessRule(new FileSystemAccessRule("Everyone", FileSystemRights.Read, AccessControlType.Allow));
        // ok: csharp-file-handling-mode
        File.SetUnixFileMode("state", UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }
}
