// ruleid: sonarqube-token
const sonarToken = process.env.SONAR_TOKEN;
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: sonarqube-token
export const client = scan({ serverUrl, token: process.env.SONAR_TOKEN });

// ruleid: sonarqube-token
const fallback = process.env.SONAR_TOKEN;

// ruleid: sonarqube-token
fetch(url, { headers: { Authorization: `Bearer ${process.env.SONAR_TOKEN}` } });

const settings = {
  // ruleid: sonarqube-token
  sonarToken: process.env.SONAR_TOKEN,
};

// ruleid: sonarqube-token
// sonarToken = {{token:sonarqube-token:js-6}}
