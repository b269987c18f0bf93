import ldap
import ldap3
from flask import request
from ldap3 import Connection, Server


def find():
    name = request.args["name"]
    connection = ldap.initialize("ldaps://directory.parcel.example")
    # ruleid: python-ldap-filter-from-request
    connection.search_s("ou=people", ldap.SCOPE_SUBTREE, f"(uid={name})")
    #                                                    ^^^^^^^^^^^^^^^
    # ruleid: python-ldap-filter-from-request
    connection.search_ext_s("ou=" + name, ldap.SCOPE_SUBTREE, "(uid=*)")
    #                       ^^^^^^^^^^^^
    # ruleid: python-ldap-filter-from-request
    connection.simple_bind_s(f"cn={name},dc=parcel", request.form["password"])
    #                        ^^^^^^^^^^^^^^^^^^^^^^
    other = ldap3.Connection("directory", auto_bind=True)
    # ruleid: python-ldap-filter-from-request
    other.search("ou=people", "(mail=%s)" % request.form["mail"])
    #                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    # ruleid: python-ldap-filter-from-request
    other.search(search_base="ou=people", search_filter="(uid=" + name + ")", attributes=["mail"])
    #                                                   ^^^^^^^^^^^^^^^^^^^^
    # ruleid: python-ldap-filter-from-request
    return Connection(Server("directory"), user=f"uid={name},ou=people", password=request.form["password"])
    #                                           ^^^^^^^^^^^^^^^^^^^^^^^


def find_by(name, mail):
    connection = ldap.initialize("ldaps://directory.parcel.example")
    # ruleid: python-ldap-filter-from-request-parameter
    connection.search_s("ou=people", ldap.SCOPE_SUBTREE, f"(uid={name})")
    #                                                    ^^^^^^^^^^^^^^^
    query = "(&(objectClass=person)(mail=%s))" % mail
    # ruleid: python-ldap-filter-from-request-parameter
    return connection.search_s("ou=people", ldap.SCOPE_SUBTREE, query)
    #                                                           ^^^^^
