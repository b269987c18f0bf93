# The script may change the user.
# ok: docker-runs-as-root-unset
FROM alpine:3.21
COPY docker/start.sh /app/
ENTRYPOINT ["/app/start.sh"]
CMD ["web"]
