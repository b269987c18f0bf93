# ruleid: command-line-password
curl -s -u app:{{token:password:cli-1}} https://api.acme.io/v1/status

# ruleid: command-line-password
curl https://api.acme.io/v1/status --user "app:{{token:password:cli-2}}" -H 'Accept: text/plain'

# ruleid: command-line-password
mysql -u app -p{{token:password:cli-3}} shop < dump.sql

# ruleid: command-line-password
sshpass -p '{{token:password:cli-4}}' ssh deploy@host

# ruleid: command-line-password
docker login -u ci -p {{token:password:cli-5}} registry.acme.io

# ruleid: command-line-password
redis-cli -h cache -a {{token:password:cli-6}} ping
