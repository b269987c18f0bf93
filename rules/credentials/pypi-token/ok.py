# ok: pypi-token
example_1 = "pypi-xxxxxxxxxxxxxxxxxxxxxxxx"
# ok: pypi-token
example_2 = "pypi-AgEIcHlwaS5vcmc..."
# ok: pypi-token
example_3 = "pypi-<your token>"
# ok: pypi-token
pypi_token = os.environ["PYPI_TOKEN"]
# ok: pypi-token
PATTERN = re.compile(r"pypi-server[A-Za-z0-9]+")
