ARG BASE=registry.example.com/shop/base:3.2
# ok: docker-runs-as-root-unset
FROM $BASE
CMD ["shop"]
