#!/bin/bash
# ruleid: bash-predictable-temporary-file
tmpfile=/tmp/report.$$
#       ^^^^^^^^^^^^^^
# ruleid: bash-predictable-temporary-file
TMP_LIST="/tmp/list.txt"
date > "$tmpfile" && sort "$TMP_LIST"
