import requests
from flask import Flask, abort, request

app = Flask(__name__)


@app.get("/tracking")
def tracking():
    """Asks the server of a carrier where a parcel is."""
    carrier = request.args.get("carrier", "")
    parcel = request.args.get("parcel", "")
    if not carrier.endswith(("northern-freight.example", "harbour-lines.example")) or not parcel.isalnum():
        abort(400)

    answer = requests.get(f"https://{carrier}/v2/parcels/{parcel}", timeout=5, allow_redirects=False)
    if answer.status_code != 200:
        abort(502)
    return answer.json()
