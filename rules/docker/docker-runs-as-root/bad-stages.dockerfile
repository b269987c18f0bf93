FROM php:8.3-cli-bookworm AS build
USER root
RUN composer install
FROM php:8.3-apache-bookworm
COPY --from=build /srv /srv
# ruleid: docker-runs-as-root
USER root
CMD ["apache2-foreground"]
