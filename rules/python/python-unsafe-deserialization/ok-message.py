def take(pull):
    # ok: python-unsafe-deserialization-message
    return pull.recv_json()
