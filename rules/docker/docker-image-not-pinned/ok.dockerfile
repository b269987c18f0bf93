# ok: docker-image-not-pinned
FROM golang:1.23 AS build
RUN make

# ok: docker-image-not-pinned
FROM build AS test
RUN make test

# ok: docker-image-not-pinned
FROM ${BASE}
# ok: docker-image-not-pinned
FROM scratch
# ok: docker-image-not-pinned
FROM debian@sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
USER 10001
CMD ["/shop"]
