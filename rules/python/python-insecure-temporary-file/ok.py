import os
import tempfile


def report(rows, folder):
    # ok: python-insecure-temporary-file
    with tempfile.NamedTemporaryFile("w") as file:
        file.writelines(rows)
    # ok: python-insecure-temporary-file
    handle, name = tempfile.mkstemp(suffix=".csv")
    os.close(handle)
    # ok: python-insecure-temporary-file
    with tempfile.TemporaryDirectory() as place:
        # ok: python-insecure-temporary-file-fixed-name
        os.makedirs(os.path.join(place, "reports"))
    # ok: python-insecure-temporary-file-fixed-name
    with open("/tmp/report.csv") as file:
        lines = file.readlines()
    # ok: python-insecure-temporary-file-fixed-name
    with open(os.path.join(folder, "tmp", "report.csv"), "w") as file:
        file.writelines(lines)
    return name
