import docker
from kubernetes import client

engine = docker.from_env()


def start():
    # ok: python-privileges-raised-container
    engine.containers.run('worker:2', volumes={'/srv/shop': {'bind': '/data', 'mode': 'ro'}}, privileged=False)
    # ok: python-privileges-raised-container
    return client.V1SecurityContext(privileged=False, run_as_non_root=True)
