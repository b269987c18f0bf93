// ruleid: sonarqube-token
const sonarToken = '{{token:sonarqube-token:js-1}}';
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: sonarqube-token
export const client = scan({ serverUrl, token: '{{token:sonarqube-token:js-2}}' });

// ruleid: sonarqube-token
const fallback = process.env.SONAR_TOKEN || '{{token:sonarqube-token:js-3}}';

// ruleid: sonarqube-token
fetch(url, { headers: { Authorization: 'Bearer {{token:sonarqube-token:js-4}}' } });

const settings = {
  // ruleid: sonarqube-token
  sonarToken: `{{token:sonarqube-token:js-5}}`,
};

// ruleid: sonarqube-token
// sonarToken = {{token:sonarqube-token:js-6}}
