import docker
from kubernetes import client

engine = docker.from_env()


def start():
    # ruleid: python-privileges-raised-container
    engine.containers.create('worker:2', privileged=True)
    # ruleid: python-privileges-raised-container
    engine.containers.run('worker:2', volumes={'/var/run/docker.sock': {'bind': '/sock', 'mode': 'rw'}})
    # ruleid: python-privileges-raised-container
    return client.V1SecurityContext(privileged=True)
