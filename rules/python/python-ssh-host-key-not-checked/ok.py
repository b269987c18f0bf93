import asyncssh
import paramiko
from paramiko import RejectPolicy


class PinnedPolicy(paramiko.MissingHostKeyPolicy):
    """Compares with the fingerprints that the team keeps."""

    def missing_host_key(self, client, hostname, key):
        if key.fingerprint not in client.pinned:
            raise paramiko.SSHException(hostname)


def connect_to(host, policy):
    client = paramiko.SSHClient()
    client.load_system_host_keys()
    # ok: python-ssh-host-key-not-checked
    client.set_missing_host_key_policy(paramiko.RejectPolicy())
    # ok: python-ssh-host-key-not-checked
    client.set_missing_host_key_policy(paramiko.RejectPolicy)
    # ok: python-ssh-host-key-not-checked-imported
    client.set_missing_host_key_policy(RejectPolicy())
    # ok: python-ssh-host-key-not-checked
    client.set_missing_host_key_policy(PinnedPolicy())
    # The line does not say which policy it is.
    # ok: python-ssh-host-key-not-checked
    client.set_missing_host_key_policy(policy)
    # ok: python-ssh-host-key-not-checked
    client.set_missing_host_key_policy(host.policy())
    client.connect(host.name)
    return client


async def run(host, command):
    # ok: python-asyncssh-host-key-not-checked
    async with asyncssh.connect(host, username="deploy") as connection:
        first = await connection.run(command)
    # ok: python-asyncssh-host-key-not-checked
    async with asyncssh.connect(host, known_hosts="/etc/ssh/known_hosts") as connection:
        return first, await connection.run(command)


def explain(report):
    # ok: python-ssh-host-key-not-checked
    report.add("AutoAddPolicy", paramiko.AutoAddPolicy.__doc__)
    # ok: python-asyncssh-host-key-not-checked
    report.connect("files.example", known_hosts=None)
    # ok: python-ssh-host-key-not-checked
    return "never client.set_missing_host_key_policy(paramiko.AutoAddPolicy())"
