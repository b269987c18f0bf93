# ok: encoded-credential
HELP = "aG93IHRvIHJlc2V0IHlvdXIgcGFzc3dvcmQ6IG9wZW4gdGhlIHBhZ2U="
# ok: encoded-credential
EMPTY = "eyJwYXNzd29yZCI6ICIke1BBU1NXT1JEfSJ9"
