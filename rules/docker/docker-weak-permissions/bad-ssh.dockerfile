FROM debian:12.5-slim
# ruleid: docker-weak-permissions-ssh
RUN echo "PermitEmptyPasswords yes" >> /etc/ssh/sshd_config
# ruleid: docker-weak-permissions-ssh
RUN sed -ri 's/^#?PermitRootLogin .*/PermitRootLogin yes/' /etc/ssh/sshd_config
USER 10001
