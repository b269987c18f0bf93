#!/bin/bash
# ok: bash-weak-permissions
chmod 0750 /var/lib/app
# ok: bash-weak-permissions
chmod u+rwx,g+rx build
# ok: bash-weak-permissions-setuid
chmod 0755 /usr/local/bin/tool
# The sticky bit keeps others from deleting.
# ok: bash-weak-permissions
chmod 1777 /srv/exchange
# ok: bash-weak-permissions-mask
umask 077
