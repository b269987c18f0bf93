// ok: sonarqube-token
const sample1 = 'squ_207ec6647d525fa19b46';
// ok: sonarqube-token
const sample2 = 'squ_wxgimsgsjqixmjpylnsyyrnogkkslyqjmiwnqsrx';
// ok: sonarqube-token
const sample3 = 'squ_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx';
// ok: sonarqube-token
const sample4 = 'sqp_...';
// ok: sonarqube-token
const prefixes = ['squ_'];
// ok: sonarqube-token
const sonarToken = process.env.SONAR_TOKEN;
// ok: sonarqube-token
const longer = 'abc{{token:sonarqube-token:ok-1}}def';
// ok: sonarqube-token
const blob = 'QUJD{{token:sonarqube-token:ok-2}}';
// ok: sonarqube-token
const sonarTokenName = 'SONAR_TOKEN';
