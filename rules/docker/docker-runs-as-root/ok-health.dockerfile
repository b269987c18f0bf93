FROM parcels/init:3.2
COPY parcels /bin/parcels
# ok: docker-runs-as-root-unset
HEALTHCHECK --interval=5s CMD /health.sh
EXPOSE 8080
