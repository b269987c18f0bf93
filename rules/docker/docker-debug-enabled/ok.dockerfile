FROM python:3.13-slim
# ok: docker-debug-enabled
ENV FLASK_DEBUG=0
# ok: docker-debug-enabled
ENV NODE_ENV=production
USER 10001
CMD ["flask", "run"]
