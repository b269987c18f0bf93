#!/bin/bash
# ok: bash-dangerous-delete
rm -rf "${1:?}/cache"
# ok: bash-dangerous-delete
rm -rf -- "$1"
# ok: bash-dangerous-delete
rm -rf /var/cache/app/*
