FROM debian:12.8-slim
USER app
# ruleid: docker-runs-as-root
USER 10001
