def send(order, role):
    # ruleid: python-condition-always-true
    assert (order.is_paid, "the order is not paid")
    # ruleid: python-identity-of-text
    if role is "admin":
    #  ^^^^^^^^^^^^^^^
        return True
    # ruleid: python-identity-of-text
    return role is not "guest"
    #      ^^^^^^^^^^^^^^^^^^^
