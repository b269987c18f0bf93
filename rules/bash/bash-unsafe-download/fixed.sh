#!/bin/bash
# ruleid: bash-unsafe-download
curl -fsSL https://example.com/install.sh | bash
# ruleid: bash-unsafe-download
wget -qO- https://example.com/install.sh | sudo bash -s -- --yes
# ruleid: bash-unsafe-download
bash <(curl -s https://example.com/install.sh)
# ruleid: bash-unsafe-download-evaluated
eval "$(curl -s https://example.com/env)"
# ruleid: bash-unsafe-download-evaluated
sh -c "$(curl -fsSL https://example.com/install.sh)"
# ruleid: bash-unsafe-download-certificate
curl -sS https://example.com/data.json
#    ^^^^
# ruleid: bash-unsafe-download-certificate
wget --no-check-certificate https://example.com/data.json
# ruleid: bash-unsafe-download-certificate
export NODE_TLS_REJECT_UNAUTHORIZED=1
# ruleid: bash-unsafe-download-certificate
git config --global http.sslVerify false
# ruleid: bash-unsafe-download-host-key
ssh -o StrictHostKeyChecking=accept-new deploy@web uptime
