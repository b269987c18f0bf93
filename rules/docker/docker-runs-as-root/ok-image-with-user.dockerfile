# These images have a user of their own, or give root away by themselves.
# ok: docker-runs-as-root-unset
FROM nginxinc/nginx-unprivileged:1.27
COPY site /usr/share/nginx/html
CMD ["nginx", "-g", "daemon off;"]
