FROM node:22.11-alpine
# ok: docker-secret-in-image-argument
ARG NODE_ENV=production
# ok: docker-secret-in-image-argument
ARG TOKENIZER_VERSION=3
# ok: docker-secret-in-image-environment
ENV TOKEN_FILE=$SECRETS_FOLDER/token
# ok: docker-secret-in-image-environment
RUN --mount=type=secret,id=npmrc,target=/root/.npmrc npm ci
# ok: docker-secret-in-image-file
COPY .env.example package.json /app/
# ok: docker-secret-in-image-file
COPY ca-cert.pem /etc/ssl/certs/
USER node
CMD ["node", "server.js"]

# ok: docker-secret-in-image-address
RUN git clone https://shop:${TOKEN}@git.example.com/shop.git
