import json
import os

FOLDER = "/srv/shop/vouchers"


class VoucherError(Exception):
    """The voucher cannot be used."""


def redeem(code: str, order: int) -> int:
    """Uses a voucher for an order. Answers with its value in cents."""
    if not code.isalnum():
        raise VoucherError("unknown")
    voucher = os.path.join(FOLDER, code + ".json")
    used = os.path.join(FOLDER, code + ".used")
    with open(voucher, encoding="utf-8") as file:
        value = json.load(file)["value"]
    if not os.path.exists(used):
        with open(used, "w", encoding="utf-8") as file:
            file.write(str(order))
        return value
    raise VoucherError("used before")
