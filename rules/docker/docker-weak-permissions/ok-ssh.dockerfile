FROM debian:12.5-slim
# ok: docker-weak-permissions-ssh
RUN sed -ri 's/^#?PermitRootLogin .*/PermitRootLogin prohibit-password/' /etc/ssh/sshd_config
USER 10001
