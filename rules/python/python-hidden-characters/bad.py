access = "user"
# ruleid: python-hidden-characters
if access != "none‮⁦":
#                 ^^
    print("administrator")
