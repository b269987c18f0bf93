FROM python:3.13.1-slim
WORKDIR /app

COPY requirements.txt .
RUN --mount=type=secret,id=index_token,env=PIP_INDEX_TOKEN \
    pip install --no-cache-dir -r requirements.txt

COPY shop ./shop
RUN mkdir -p /app/uploads && chown 10001:10001 /app/uploads

EXPOSE 8080
USER 10001
CMD ["gunicorn", "--bind", "0.0.0.0:8080", "shop:app"]
