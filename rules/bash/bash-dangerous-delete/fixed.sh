#!/bin/bash
# ruleid: bash-dangerous-delete
rm -rf "${1:?}/"*
# ruleid: bash-dangerous-delete
rm -rf ${1:?}/cache
#      ^^^^^^^^
