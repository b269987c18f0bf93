def send(order, role):
    # ruleid: python-condition-always-true
    assert order.is_paid, "the order is not paid"
    # ruleid: python-identity-of-text
    if role == "admin":
    #  ^^^^^^^^^^^^^^^
        return True
    # ruleid: python-identity-of-text-negated
    return role != "guest"
    #      ^^^^^^^^^^^^^^^^^^^
