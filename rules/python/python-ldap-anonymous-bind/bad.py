import ldap


def log_in(user):
    connection = ldap.initialize("ldaps://directory.parcel.example")
    # ruleid: python-ldap-anonymous-bind
    return connection.simple_bind_s("cn=root") or connection.simple_bind_s(user, "")
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
