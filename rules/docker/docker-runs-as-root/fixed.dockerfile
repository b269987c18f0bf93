FROM node:22.11-alpine
WORKDIR /app
COPY . .
# ruleid: docker-runs-as-root
USER 10001
#    ^^^^
CMD ["node", "server.js"]
