#!/bin/bash
# ok: bash-predictable-temporary-file
tmpfile=$(mktemp)
# ok: bash-predictable-temporary-file
TMPDIR=/tmp
# ok: bash-predictable-temporary-file
temporary="$(mktemp -d /tmp/report.XXXXXX)"
date > "$tmpfile"
