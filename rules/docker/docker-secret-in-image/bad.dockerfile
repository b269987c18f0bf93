FROM node:22.11-alpine
# ruleid: docker-secret-in-image-argument
ARG NPM_TOKEN
#   ^^^^^^^^^
# ruleid: docker-secret-in-image-environment
ENV REGISTRY_TOKEN=$NPM_TOKEN
# ruleid: docker-secret-in-image-file
COPY .netrc /root/.netrc
# ruleid: docker-secret-in-image-file
COPY --chown=node:node package.json .env /app/
# ruleid: docker-secret-in-image-file
ADD keys/id_rsa /root/.ssh/id_rsa
USER node
CMD ["node", "server.js"]

# ruleid: docker-secret-in-image-address
RUN git clone https://shop:spring-rain-1987@git.example.com/shop.git
