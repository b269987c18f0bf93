FROM node:latest AS build
WORKDIR /src
COPY package.json package-lock.json ./
RUN npm install
COPY . .
RUN npm run build

FROM debian:bookworm-slim
RUN apt-get update \
    && apt-get install --yes --no-install-recommends ca-certificates curl \
    && rm -rf /var/lib/apt/lists/*
RUN curl -fsSL https://get.reporter.example/install.sh | bash
ADD https://files.reporter.example/rules.tar.gz /opt/rules/
COPY --from=build /src/dist /srv/shop
USER 10001
CMD ["/usr/local/bin/reporter", "--serve", "/srv/shop"]
