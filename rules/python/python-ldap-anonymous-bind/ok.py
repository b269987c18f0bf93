import ldap


def log_in(user, password):
    if not password:
        return False
    connection = ldap.initialize("ldaps://directory.parcel.example")
    # ok: python-ldap-anonymous-bind
    return connection.simple_bind_s(user, password)
