FROM node:22.11-alpine
# ok: docker-runs-as-root
USER root
RUN apk add --no-cache tini
USER node
# ok: docker-runs-as-root-unset
CMD ["node", "server.js"]
