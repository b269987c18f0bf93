#!/bin/bash
# ok: bash-unsafe-download
curl -fsSL https://example.com/list.json | jq .
# ok: bash-unsafe-download
curl -fsSL https://example.com/key.asc | sudo gpg --dearmor -o /usr/share/keyrings/example.gpg
# ok: bash-unsafe-download
curl -fsSLo install.sh https://example.com/install.sh && sha256sum --check install.sha256
# ok: bash-unsafe-download-evaluated
eval "$(direnv hook bash)"
# ok: bash-unsafe-download-certificate
curl -sS --cacert office.pem https://example.com/data.json
# ok: bash-unsafe-download-certificate
curl -k https://localhost:8443/health
# ok: bash-unsafe-download-certificate
export NODE_TLS_REJECT_UNAUTHORIZED=1
# ok: bash-unsafe-download-host-key
ssh -o StrictHostKeyChecking=accept-new deploy@web uptime
