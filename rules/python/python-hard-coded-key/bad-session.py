from aiohttp_session.cookie_storage import EncryptedCookieStorage
from pyramid.session import SignedCookieSessionFactory
from twilio.rest import Client

# ruleid: python-hard-coded-key-framework
sessions = SignedCookieSessionFactory('{{token:password:1}}')
# ruleid: python-hard-coded-key-framework
store = EncryptedCookieStorage(b'{{token:password:2}}')
# ruleid: python-hard-coded-key-framework
phone = Client(ACCOUNT, '{{token:password:4}}')
