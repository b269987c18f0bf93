# ruleid: docker-image-not-pinned-unmaintained
FROM node:14-alpine AS build
# ruleid: docker-image-not-pinned-unmaintained
FROM debian:stretch-slim
# ruleid: docker-image-not-pinned-unmaintained
FROM python:3.6.15
USER 10001
