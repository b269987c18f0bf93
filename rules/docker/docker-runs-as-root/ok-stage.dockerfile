FROM node:22.11-alpine AS build
# ok: docker-runs-as-root
USER root
RUN npm ci

FROM gcr.io/distroless/nodejs22-debian12:nonroot
COPY --from=build /app /app
# ok: docker-runs-as-root-unset
CMD ["/app/server.js"]
