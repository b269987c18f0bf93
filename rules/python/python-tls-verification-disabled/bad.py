import ssl
import urllib.request

import aiohttp
import httpx
import requests
import requests as http
from requests import Session, post


def read_invoice(number):
    # ruleid: python-tls-verification-disabled
    response = requests.get(f"https://billing.internal/invoices/{number}", verify=False)
    #                                                                             ^^^^^
    return response.json()


def send_invoice(invoice):
    # ruleid: python-tls-verification-disabled
    http.post("https://billing.internal/invoices", json=invoice, verify=False, timeout=5)
    #                                                                   ^^^^^
    # ruleid: python-tls-verification-disabled
    post("https://billing.internal/invoices", invoice, verify=False)
    #                                                         ^^^^^
    return requests.request(
        "PUT",
        "https://billing.internal/invoices",
        # ruleid: python-tls-verification-disabled
        verify=False,
        #      ^^^^^
        json=invoice,
    )


def read_with_session(url):
    session = requests.Session()
    # ruleid: python-tls-verification-disabled
    session.verify = False
    #                ^^^^^
    if url.endswith("/"):
        # ruleid: python-tls-verification-disabled
        return session.get(url, verify=False)
        #                              ^^^^^
    with Session() as other:
        # ruleid: python-tls-verification-disabled
        return other.post(url, data={}, verify=False)


class Partner:
    def __init__(self):
        # ruleid: python-tls-verification-disabled
        self.client = httpx.Client(base_url="https://partner.example", verify=False)
        #                                                                     ^^^^^
        # ruleid: python-tls-verification-disabled
        self.async_client = httpx.AsyncClient(verify=False)

    async def feed(self):
        # ruleid: python-tls-verification-disabled
        connector = aiohttp.TCPConnector(limit=4, ssl=False)
        #                                             ^^^^^
        async with aiohttp.ClientSession(connector=connector) as session:
            # ruleid: python-tls-verification-disabled
            async with session.get("https://partner.example/feed", ssl=False) as response:
                #                                                      ^^^^^
                return await response.json()

    def ping(self):
        # ruleid: python-tls-verification-disabled
        return httpx.get("https://partner.example/ping", verify=False).status_code


def download(url):
    # ruleid: python-tls-unverified-context
    context = ssl._create_unverified_context()
    #             ^^^^^^^^^^^^^^^^^^^^^^^^^^
    return urllib.request.urlopen(url, context=context).read()


# ruleid: python-tls-unverified-context
ssl._create_default_https_context = ssl._create_unverified_context
#                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^

# Known gaps: the value or the session takes a detour, and a context that is weakened step by step.
CHECK = False
# todoruleid: python-tls-verification-disabled
requests.get("https://billing.internal", verify=CHECK)


def weaken():
    context = ssl.create_default_context()
    context.check_hostname = False
    # todoruleid: python-tls-unverified-context
    # ruleid: python-certificate-validation-context
    context.verify_mode = ssl.CERT_NONE
    return context


def read_later(session: requests.Session):
    # todoruleid: python-tls-verification-disabled
    return session.get("https://billing.internal", verify=False)
