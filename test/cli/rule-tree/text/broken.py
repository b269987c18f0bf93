# ruleid: cannot-be-read
f()
