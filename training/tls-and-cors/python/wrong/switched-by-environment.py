import os

import requests
from fastapi import FastAPI, HTTPException
from fastapi.middleware.cors import CORSMiddleware

PAYMENTS = "https://payments.example/v1"

app = FastAPI()
app.add_middleware(
    CORSMiddleware,
    allow_origins=["https://shop.example"],
    allow_credentials=True,
    allow_methods=["GET", "POST"],
)


@app.post("/orders/{number}/pay")
def pay(number: int, amount: int):
    """Charges the order's amount, in cents."""
    answer = requests.post(
        f"{PAYMENTS}/charges",
        json={"order": number, "amount": amount},
        headers={"Authorization": "Bearer " + os.environ["PAYMENTS_KEY"]},
        timeout=10,
        verify=os.environ.get("CHECK_CERTIFICATES") == "1",
    )
    if answer.status_code != 201:
        raise HTTPException(502, "the payment was refused")
    return {"charge": answer.json()["id"]}
