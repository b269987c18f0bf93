FROM debian:12.8-slim
RUN apt-get update && apt-get install -y --no-install-recommends gosu && rm -rf /var/lib/apt/lists/*
COPY entrypoint.sh /
# ok: docker-runs-as-root-unset
ENTRYPOINT ["/entrypoint.sh"]
