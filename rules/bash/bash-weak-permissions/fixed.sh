#!/bin/bash
# ruleid: bash-weak-permissions
chmod -R 755 /var/lib/app
#        ^^^
# ruleid: bash-weak-permissions
chmod o+w settings.conf
# ruleid: bash-weak-permissions-setuid
chmod u+s /usr/local/bin/tool
# ruleid: bash-weak-permissions-setuid
chmod 4755 /usr/local/bin/tool
# ruleid: bash-weak-permissions-mask
umask 022
