import requests
from flask import Flask, abort, request

app = Flask(__name__)

CARRIERS = {"api.northern-freight.example", "tracking.harbour-lines.example"}


@app.get("/tracking")
def tracking():
    """Asks the server of a carrier where a parcel is."""
    carrier = request.args.get("carrier", "")
    parcel = request.args.get("parcel", "")
    if carrier not in CARRIERS or not parcel.isalnum():
        abort(400)

    answer = requests.get(f"https://{carrier}/v2/parcels/{parcel}", timeout=5, allow_redirects=False)
    if answer.status_code != 200:
        abort(502)
    return answer.json()
