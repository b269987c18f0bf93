import asyncio
import os
import subprocess
from concurrent.futures import ThreadPoolExecutor
from functools import partial

from flask import Flask, request

app = Flask(__name__)
pool = ThreadPoolExecutor()


@app.post('/pack')
async def pack():
    # ruleid: python-command-built-from-request
    await asyncio.create_subprocess_exec('bash', '-c', 'ls ' + request.args['folder'])
    # ruleid: python-command-built-from-request
    pool.submit(os.system, 'ls ' + request.args['folder'])
    # ruleid: python-command-built-from-request
    await asyncio.to_thread(subprocess.run, 'ls ' + request.args['folder'], shell=True)
    run = partial(subprocess.run, shell=True, check=True)
    # ruleid: python-command-built-from-request
    run('ls ' + request.args['folder'])
    return ''


def order_handler(event, context):
    # ruleid: python-command-built-from-request
    os.system('ls ' + event['folder'])


@app.post('/more')
def more():
    options = {'shell': True, 'check': True}
    # ruleid: python-command-built-from-request
    subprocess.run('ls ' + request.args['folder'], **options)
    # ruleid: python-command-built-from-request
    subprocess.run(['ssh', 'store', 'ls ' + request.args['folder']])
    # ruleid: python-command-built-from-request
    os.system('ls {folder}'.format_map({'folder': request.args['folder']}))
    return ''
