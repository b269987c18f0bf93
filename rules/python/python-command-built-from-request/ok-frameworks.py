import sh
from quart import Quart, request

app = Quart(__name__)


@app.post('/pack')
async def pack():
    # ok: python-command-built-from-request
    sh.tar('czf', 'out.tgz', '--', request.args['folder'])
