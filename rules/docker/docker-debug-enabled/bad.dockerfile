FROM python:3.13-slim
# ruleid: docker-debug-enabled
ENV FLASK_DEBUG=1
#               ^
# ruleid: docker-debug-enabled
ENV FLASK_ENV development
USER 10001
CMD ["flask", "run"]
