import { execSync } from 'node:child_process';

// ruleid: command-line-password
execSync("curl -u app:{{token:password:cli-7}} https://api.acme.io/v1/status");

// ruleid: command-line-password
execSync(`sqlcmd -S db -U app -P {{token:password:cli-8}} -Q "select 1"`);
