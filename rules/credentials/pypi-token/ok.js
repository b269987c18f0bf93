// ok: pypi-token
const example1 = 'pypi-xxxxxxxxxxxxxxxxxxxxxxxx';
// ok: pypi-token
const example2 = 'pypi-AgEIcHlwaS5vcmc...';
// ok: pypi-token
const example3 = 'pypi-<your token>';
// ok: pypi-token
const prefixes = ['pypi-server', 'pypi-simple'];
// ok: pypi-token
const pypiToken = process.env.PYPI_TOKEN;
// ok: pypi-token
const longer = 'abc{{token:pypi-token:ok-1}}def';
// ok: pypi-token
const pypiTokenName = 'PYPI_TOKEN';
