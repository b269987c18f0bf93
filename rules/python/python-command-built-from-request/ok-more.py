import asyncio
import subprocess
from concurrent.futures import ThreadPoolExecutor
from functools import partial

from flask import Flask, request

app = Flask(__name__)
pool = ThreadPoolExecutor()


@app.post('/pack')
async def pack():
    # ok: python-command-built-from-request
    await asyncio.create_subprocess_exec('ls', '--', request.args['folder'])
    # ok: python-command-built-from-request
    pool.submit(count, request.args['folder'])
    # ok: python-command-built-from-request
    await asyncio.to_thread(subprocess.run, ['ls', '--', request.args['folder']])
    run = partial(subprocess.run, check=True)
    # ok: python-command-built-from-request
    run(['ls', '--', request.args['folder']])
    return ''


@app.post('/more')
def more():
    options = {'check': True}
    # ok: python-command-built-from-request
    subprocess.run(['ls', '--', request.args['folder']], **options)
    # ok: python-command-built-from-request
    subprocess.run(['ssh', 'store', 'uptime'])
    return ''
