import logging
import ssl

import aiohttp
import httpx
import jwt
import requests


def read_invoice(number, verify):
    # ok: python-tls-verification-disabled
    first = requests.get(f"https://billing.internal/invoices/{number}")
    # ok: python-tls-verification-disabled
    second = requests.get("https://billing.internal", verify=True)
    # A private authority is the right way to trust an internal server.
    # ok: python-tls-verification-disabled
    third = requests.get("https://billing.internal", verify="/etc/ssl/internal-ca.pem")
    # The line does not say what the value is.
    # ok: python-tls-verification-disabled
    fourth = requests.get("https://billing.internal", verify=verify)
    # ok: python-tls-verification-disabled
    fifth = httpx.Client(verify=ssl.create_default_context(cafile="/etc/ssl/internal-ca.pem"))
    return first, second, third, fourth, fifth


def health():
    # The machine talks to itself.
    # ok: python-tls-verification-disabled
    return requests.get("https://localhost:8443/health", verify=False).ok


def open_session(arguments):
    session = requests.Session()
    # Someone asked for it by an option that says so.
    if arguments.insecure:
        # ok: python-tls-verification-disabled
        session.verify = False
    return session


def follow(url):
    # Other arguments that are false.
    # ok: python-tls-verification-disabled
    return requests.get(url, allow_redirects=False, stream=False)


def read_token(token, key):
    # ok: python-tls-verification-disabled
    header = tokens.decode(token, key, verify=False)
    # ok: python-tls-verification-disabled
    upload = store.put("report", verify=False)
    return header, upload


def check(image):
    session = Image.open(image)
    # ok: python-tls-verification-disabled
    session.verify = False
    # ok: python-tls-verification-disabled
    session.load(verify=False)
    return session


async def feed(context):
    # ok: python-tls-verification-disabled
    connector = aiohttp.TCPConnector(ssl=context)
    async with aiohttp.ClientSession(connector=connector, trust_env=False) as session:
        # ok: python-tls-verification-disabled
        return await session.get("https://partner.example/feed", raise_for_status=False)


def explain(session: requests.Session):
    # ok: python-tls-verification-disabled
    if session.verify == False:  # noqa: E712
        # ok: python-tls-verification-disabled
        logging.warning("requests.get(url, verify=False) was used")


def context():
    # ok: python-tls-unverified-context
    return ssl.create_default_context()


# ok: python-tls-unverified-context
ssl._create_default_https_context = ssl.create_default_context


class Contexts:
    def make(self):
        # ok: python-tls-unverified-context
        return self._create_unverified_context()

    def _create_unverified_context(self):
        raise NotImplementedError
