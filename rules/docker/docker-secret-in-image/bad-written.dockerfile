FROM node:22.11-alpine
WORKDIR /shop
# ruleid: docker-secret-in-image-written
RUN npm config set //npm.example.com/:_authToken=$REGISTRY_KEY && npm ci
# ruleid: docker-secret-in-image-written
RUN echo "machine git.example.com login bot password ${GIT_PW}" > ~/.netrc && go mod download
USER 10001
