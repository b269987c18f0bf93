#!/bin/bash
# ruleid: bash-code-from-input-eval
eval "$1"
#    ^^^^
# ruleid: bash-code-from-input-eval
eval "ls $@"
# ruleid: bash-code-from-input-shell
bash -c "grep $1 list"
# ruleid: bash-code-from-input-shell
ssh web "systemctl restart $1"
