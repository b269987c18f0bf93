import ldap
import ldap.filter
import ldap3
from flask import request
from ldap.dn import escape_dn_chars
from ldap3.utils.conv import escape_filter_chars


def find(pattern):
    name = request.args["name"]
    safe = ldap.filter.escape_filter_chars(name)
    connection = ldap.initialize("ldaps://directory.parcel.example")
    # ok: python-ldap-filter-from-request
    connection.search_s("ou=people", ldap.SCOPE_SUBTREE, f"(uid={safe})")
    # ok: python-ldap-filter-from-request
    connection.search_s("ou=people", ldap.SCOPE_SUBTREE, ldap.filter.filter_format("(uid=%s)", [name]))
    # ok: python-ldap-filter-from-request
    connection.simple_bind_s(f"cn={escape_dn_chars(name)},dc=parcel", request.form["password"])
    other = ldap3.Connection("directory", auto_bind=True)
    # ok: python-ldap-filter-from-request
    other.search("ou=people", f"(uid={escape_filter_chars(name)})")
    if name.isalnum():
        # ok: python-ldap-filter-from-request
        other.search("ou=people", f"(uid={name})")
    # ok: python-ldap-filter-from-request
    return pattern.search(name)
