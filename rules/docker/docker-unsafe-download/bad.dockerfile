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
USER 10001
CMD ["tool"]
