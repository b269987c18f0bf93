FROM node:22.11-alpine
WORKDIR /shop
# ok: docker-secret-in-image-written
RUN --mount=type=secret,id=npm npm config set //npm.example.com/:_authToken=$(cat /run/secrets/npm) && npm ci
# ok: docker-secret-in-image-written
RUN --mount=type=secret,id=npm,env=NPM_KEY echo "//npm.example.com/:_authToken=$NPM_KEY" > .npmrc && npm ci && rm .npmrc
USER 10001
