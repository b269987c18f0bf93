FROM registry.example.com/shop/base:3.2
RUN --mount=type=ssh apt-get update && \
    # The host is new.
    # ruleid: bash-unsafe-download-host-key
    scp -o StrictHostKeyChecking=accept-new files.example.com:shop.tar /tmp/shop.tar
