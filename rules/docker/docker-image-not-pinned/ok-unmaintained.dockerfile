# ok: docker-image-not-pinned-unmaintained
FROM node:22-alpine AS build
# ok: docker-image-not-pinned-unmaintained
FROM python:3.13.1
# ok: docker-image-not-pinned-unmaintained
FROM registry.example.com/python:2.7
USER 10001
