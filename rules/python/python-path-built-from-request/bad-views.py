from pathlib import Path

from django.http import FileResponse

MANUALS = Path("/srv/manuals")


def manual(request, name):
    # ruleid: python-path-built-from-request
    return FileResponse((MANUALS / name).open("rb"))
