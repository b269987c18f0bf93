FROM php:8.3-apache-bookworm
USER root
RUN apt-get update
USER www-data
RUN composer install
# ruleid: docker-runs-as-root
USER 10001
#    ^^^^
CMD ["apache2-foreground"]
