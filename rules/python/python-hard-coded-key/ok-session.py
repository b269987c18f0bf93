from pyramid.session import SignedCookieSessionFactory

# ok: python-hard-coded-key-framework
sessions = SignedCookieSessionFactory(settings['session.secret'])
