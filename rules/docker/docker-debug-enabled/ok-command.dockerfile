FROM python:3.13-slim
# ok: docker-debug-enabled-command
ENV JAVA_OPTS="-agentlib:jdwp=transport=dt_socket,server=y,suspend=n,address=127.0.0.1:8000"
USER 10001
# ok: docker-debug-enabled-command
ENTRYPOINT ["python", "-m", "flask", "--app", "shop", "run"]
# ok: docker-debug-enabled-command
CMD node --inspect server.js --debug
