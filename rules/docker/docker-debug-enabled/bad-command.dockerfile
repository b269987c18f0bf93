FROM python:3.13-slim
# ruleid: docker-debug-enabled-command
ENV JAVA_OPTS="-Xmx512m -agentlib:jdwp=transport=dt_socket,server=y,suspend=n,address=0.0.0.0:8000"
USER 10001
# ruleid: docker-debug-enabled-command
ENTRYPOINT ["python", "-m", "flask", "--app", "shop", "run", "--debug"]
# ruleid: docker-debug-enabled-command
CMD node --inspect=0.0.0.0:9229 server.js
