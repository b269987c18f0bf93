access = "user"
MARK = "\u202e"
NAME = "דוד"
# ok: python-hidden-characters
if access != "none":
    print("administrator")
