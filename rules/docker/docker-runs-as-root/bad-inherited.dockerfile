FROM debian:12.8-slim AS base
# ruleid: docker-runs-as-root-inherited
USER root
#    ^^^^
RUN apt-get update && apt-get install --yes --no-install-recommends tini

FROM base
COPY shop /shop
CMD ["/shop"]
