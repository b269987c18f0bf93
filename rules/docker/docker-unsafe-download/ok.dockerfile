FROM debian:12.8-slim
# ok: docker-unsafe-download
ADD --checksum=sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08 https://example.com/tool.tgz /tmp/
# ok: docker-unsafe-download
ADD app.tar.gz /app/
# ok: docker-unsafe-download-piped
RUN curl -sSL https://example.com/list.json | jq . > list.json
# ok: docker-unsafe-download-piped, docker-unsafe-download-certificate
RUN curl -fsSL --keepalive-time 2 https://example.com/tool.tgz -o tool.tgz && sha256sum --check tool.sha256
# ok: docker-unsafe-download-signature
RUN apt-get update && apt-get install -y --no-install-recommends tool && rm -rf /var/lib/apt/lists/*
# ok: docker-unsafe-download-certificate
ENV NODE_TLS_REJECT_UNAUTHORIZED=1
# ok: docker-unsafe-download-cleartext
RUN curl -f http://localhost:8080/health
# ok: docker-unsafe-download-cleartext
RUN pip install --index-url https://packages.example.com/simple tool
# ok: docker-unsafe-download-run
RUN curl -fsSL -o /tmp/install.sh https://example.com/install.sh && echo "$SUM  /tmp/install.sh" | sha256sum -c - && sh /tmp/install.sh
# ok: docker-unsafe-download-run
RUN wget -O /tmp/list.txt https://example.com/list.txt && sh /app/import.sh /tmp/list.txt && rm /tmp/list.txt
# ok: docker-unsafe-download-run
RUN curl -fsSL -o node.tgz https://example.com/node.tgz && tar -xzf node.tgz && rm node.tgz
USER 10001
CMD ["tool"]
# ok: docker-unsafe-download-certificate
RUN pip config set global.index-url https://pypi.example.com/simple
# ok: docker-unsafe-download-certificate
RUN go env -w GOPROXY=https://proxy.example.com GOPRIVATE=git.example.com
# ok: docker-unsafe-download-certificate
RUN composer config -g secure-http true
# ok: docker-unsafe-download-piped
RUN curl -fsSL https://example.com/list | python3 -c "import json, sys; print(json.load(sys.stdin))"
# ok: docker-unsafe-download-piped
RUN curl -fsSL https://example.com/list | perl -pe 's/a/b/'
