FROM python:3.13-slim
# ruleid: docker-debug-enabled
ENV FLASK_DEBUG=0
#               ^
# ruleid: docker-debug-enabled
ENV FLASK_ENV production
USER 10001
CMD ["flask", "run"]
