FROM golang:1.23 AS build
WORKDIR /src
COPY . .
RUN go build -o /shop

FROM debian:12.8-slim
COPY --from=build /shop /shop
# ruleid: docker-runs-as-root-unset
ENTRYPOINT ["/shop"]
CMD ["--port", "8080"]
