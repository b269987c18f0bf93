FROM python:3.13.1-slim
WORKDIR /app

ARG INDEX_TOKEN
ENV PIP_INDEX_TOKEN=$INDEX_TOKEN

COPY requirements.txt .
RUN pip install --no-cache-dir -r requirements.txt

COPY shop ./shop
COPY .env .
RUN mkdir -p /app/uploads && chmod 777 /app/uploads

EXPOSE 8080
USER root
CMD ["gunicorn", "--bind", "0.0.0.0:8080", "shop:app"]
