import logging
import os
import tempfile
from tempfile import mktemp as make_name


def report(rows):
    # ruleid: python-insecure-temporary-file
    name = tempfile.mktemp()
    #      ^^^^^^^^^^^^^^^^^
    # ruleid: python-insecure-temporary-file
    other = make_name(suffix=".csv")
    #       ^^^^^^^^^^^^^^^^^^^^^^^^
    # ruleid: python-insecure-temporary-file-fixed-name
    with open("/tmp/report.csv", "w") as file:
    #         ^^^^^^^^^^^^^^^^^
        file.writelines(rows)
    # ruleid: python-insecure-temporary-file-fixed-name
    os.makedirs("/tmp/reports")
    #           ^^^^^^^^^^^^^^
    # ruleid: python-insecure-temporary-file-fixed-name
    logging.basicConfig(filename="/tmp/report.log")
    #                            ^^^^^^^^^^^^^^^^^
    return name, other
