# ok: command-line-password
curl -s -u "app:$API_PASSWORD" https://api.acme.io/v1/status

# ok: command-line-password
curl -u app https://api.acme.io/v1/status

# ok: command-line-password
curl -u user:password https://api.acme.io/v1/status

# ok: command-line-password
curl -X POST --user-agent 'acme/1.0' https://api.acme.io

# ok: command-line-password
mysql -u app -p shop < dump.sql

# ok: command-line-password
mysql -u app -p"$MYSQL_PASSWORD" shop

# ok: command-line-password
docker login -u ci --password-stdin registry.acme.io

# ok: command-line-password
docker run -p 8080:80 acme/app

# ok: command-line-password
sshpass -e ssh deploy@host

# ok: command-line-password
smbclient -U guest% //files/public
