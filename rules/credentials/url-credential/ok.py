# ok: url-credential
url = f"postgres://{user}:{password}@{host}/app"
# ok: url-credential
url = "postgres://%s:%s@db.acme.io/app" % (user, password)
# ok: url-credential
url = "postgres://postgres:postgres@localhost/test"
