FROM debian:12.8-slim
# ruleid: docker-unsafe-download
ADD https://example.com/tool.tgz /tmp/
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# ruleid: docker-unsafe-download-piped
RUN curl -sSL https://example.com/install.sh | bash
RUN apt-get update && \
    # ruleid: docker-unsafe-download-signature
    apt-get install -y --allow-unauthenticated tool && \
    # ruleid: docker-unsafe-download-certificate
    curl -fsSLk https://example.com/tool.tgz -o tool.tgz
# ruleid: docker-unsafe-download-certificate
RUN wget --no-check-certificate https://example.com/tool.tgz
# ruleid: docker-unsafe-download-certificate
RUN npm config set strict-ssl false
# ruleid: docker-unsafe-download-certificate
ENV NODE_TLS_REJECT_UNAUTHORIZED=0
# ruleid: docker-unsafe-download-signature
RUN pip install --trusted-host packages.example.com tool
# ruleid: docker-unsafe-download-cleartext
RUN pip install --index-url http://packages.example.com/simple tool
# ruleid: docker-unsafe-download-cleartext
RUN wget http://example.com/tool.tar.gz
# ruleid: docker-unsafe-download-run
RUN curl -fsSL -o /tmp/install.sh https://example.com/install.sh && sh /tmp/install.sh
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# ruleid: docker-unsafe-download-run
RUN wget https://example.com/setup.sh && chmod +x setup.sh && ./setup.sh
RUN apt-get update && \
    # ruleid: docker-unsafe-download-run
    wget -qO- https://example.com/list > list && wget -qO /opt/setup.sh https://example.com/setup && \
    chmod 0755 /opt/setup.sh && \
    bash -e /opt/setup.sh --quiet
USER 10001
CMD ["tool"]
# ruleid: docker-unsafe-download-certificate
RUN pip config set global.trusted-host pypi.example.com
# ruleid: docker-unsafe-download-certificate
RUN go env -w GOINSECURE=*
# ruleid: docker-unsafe-download-certificate
RUN composer config -g disable-tls true
# ruleid: docker-unsafe-download-piped
RUN curl -fsSL https://example.com/install.py | python3
# ruleid: docker-unsafe-download-piped
RUN curl -sS https://example.com/installer | php -- --install-dir=/usr/local/bin
# ruleid: docker-unsafe-download-certificate
RUN svn checkout --non-interactive --trust-server-cert https://example.com/lib
# ruleid: docker-unsafe-download-certificate
RUN echo "StrictHostKeyChecking no" >> /etc/ssh/ssh_config
