# ok: docker-runs-as-root-unset
FROM node:22.11 AS build
COPY . .
CMD ["npm", "test"]

FROM gcr.io/distroless/nodejs22-debian12:nonroot
COPY --from=build /app /app
CMD ["/app/server.js"]
