def send(order, role):
    # ok: python-condition-always-true
    assert order.is_paid, "the order is not paid"
    # ok: python-condition-always-true
    assert (order.weight, order.size) == (1, 2)
    # ok: python-identity-of-text
    if role == "admin":
        return True
    # ok: python-identity-of-text
    return role is not None
