from urllib.parse import quote

import requests
from flask import Flask, abort, request

app = Flask(__name__)

CARRIERS = {
    "northern": "https://api.northern-freight.example",
    "harbour": "https://tracking.harbour-lines.example",
}


@app.get("/tracking")
def tracking():
    """Asks the server of a carrier where a parcel is."""
    carrier = CARRIERS.get(request.args.get("carrier", ""))
    parcel = request.args.get("parcel", "")
    if carrier is None or not parcel:
        abort(400)

    answer = requests.get(f"{carrier}/v2/parcels/{quote(parcel, safe='')}", timeout=5, allow_redirects=False)
    if answer.status_code != 200:
        abort(502)
    return answer.json()
