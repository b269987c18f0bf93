FROM debian:12.8-slim
# ruleid: docker-weak-permissions-everyone
RUN chmod -R 777 /app
#   ^^^^^^^^^^^^
# ruleid: docker-weak-permissions-setuid
RUN chmod u+s /usr/bin/tool && chown root /usr/bin/tool
# ruleid: docker-weak-permissions-sudo
RUN echo "app ALL=(ALL) NOPASSWD:ALL" >> /etc/sudoers
# ruleid: docker-weak-permissions-password
RUN echo "root:letmein" | chpasswd
# ruleid: docker-weak-permissions-ssh-server
EXPOSE 8080 22
# ruleid: docker-weak-permissions-insecure-step
RUN --security=insecure make install
USER 10001
CMD ["tool"]
# ruleid: docker-weak-permissions-sudo-used
RUN sudo apt-get update
# ruleid: docker-weak-permissions-copied
COPY --chmod=777 shop /usr/local/bin/shop

# ruleid: docker-weak-permissions-scripts
RUN npm install -g --unsafe-perm tool@4.0.2
