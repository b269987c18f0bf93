# ruleid: late-check
open_for_use(thing)
# ok: late-check
use(thing)
use(other)
# ruleid: never-loads
use(third)  # ok: mistyped
# ruleid: late-check, mistyped
use(fourth)
# todook: late-check
use(fifth)
