# A container for developers that waits for them.
# ok: docker-runs-as-root-unset
FROM node:22.11
RUN npm install --global pnpm@9.14.2
CMD ["tail", "-f", "/dev/null"]
