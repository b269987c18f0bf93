# ruleid: docker-image-not-pinned
FROM golang AS build
#    ^^^^^^
RUN make

# ruleid: docker-image-not-pinned
FROM registry.example.com:5000/base/web:latest
COPY --from=build /shop /shop
USER 10001
CMD ["/shop"]
