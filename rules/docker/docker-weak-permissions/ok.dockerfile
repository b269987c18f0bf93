FROM debian:12.8-slim
# ok: docker-weak-permissions-everyone
RUN chmod -R 755 /app && chmod 0640 /app/settings
# ok: docker-weak-permissions-setuid
RUN chmod u+x,g+rx /usr/bin/tool && chmod 0755 /usr/bin/tool
# ok: docker-weak-permissions-sudo
RUN echo "app ALL=(ALL) ALL" >> /etc/sudoers
# ok: docker-weak-permissions-password
RUN --mount=type=secret,id=password chpasswd < /run/secrets/password
# ok: docker-weak-permissions-ssh-server
EXPOSE 8022 2222
# ok: docker-weak-permissions-insecure-step
RUN --network=none make test
USER 10001
CMD ["tool"]
# ok: docker-weak-permissions-sudo-used
RUN apt-get install --yes --no-install-recommends sudo=1.9.13p3-1+deb12u1
# ok: docker-weak-permissions-copied
COPY --chown=10001 --chmod=755 shop /usr/local/bin/shop

# ok: docker-weak-permissions-scripts
RUN npm install -g tool@4.0.2
