FROM golang:1.23 AS build
WORKDIR /src
COPY . .
RUN go build -o /shop

# ruleid: docker-runs-as-root-unset
FROM debian:12.8-slim
#    ^^^^^^^^^^^^^^^^
COPY --from=build /shop /shop
ENTRYPOINT ["/shop"]
CMD ["--port", "8080"]
