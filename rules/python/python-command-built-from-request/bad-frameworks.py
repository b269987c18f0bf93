import os

import pexpect
import sh
import tornado.process
from quart import Quart, request

app = Quart(__name__)


@app.post('/pack')
async def pack():
    # ruleid: python-command-built-from-request
    sh.bash('-c', f"tar czf out.tgz {request.args['folder']}")
    # ruleid: python-command-built-from-request
    pexpect.spawn('/bin/bash', ['-c', 'ls ' + request.args['folder']])
    # ruleid: python-command-built-from-request
    tornado.process.Subprocess('du -sh ' + request.args['folder'], shell=True)
    # ruleid: python-command-built-from-request
    os.execlp('sh', 'sh', '-c', 'du -sh ' + request.args['folder'])
    # ruleid: python-command-built-from-request
    return container.exec_run('cat ' + request.args['file'])


class ToolsServicer:
    def Look(self, request, context):
        # ruleid: python-command-built-from-request
        os.system('dig ' + request.name)
