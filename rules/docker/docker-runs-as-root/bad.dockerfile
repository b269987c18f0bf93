FROM node:22.11-alpine
WORKDIR /app
COPY . .
# ruleid: docker-runs-as-root
USER root
#    ^^^^
CMD ["node", "server.js"]
