#!/bin/bash
# ok: bash-code-from-input-eval
eval "$(ssh-agent -s)"
# ok: bash-code-from-input-shell
bash -c 'grep -- "$1" list' _ "$1"
# ok: bash-code-from-input-shell
bash "$1"
# ok: bash-code-from-input-shell
ssh web "systemctl restart shop"
# ok: bash-code-from-input-eval
"$@"
