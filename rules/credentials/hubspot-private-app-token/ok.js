// ok: hubspot-private-app-token
const sample1 = 'pat-na1-8ba3-1111';
// ok: hubspot-private-app-token
const sample2 = 'pat-na1-ojptqgig-1111';
// ok: hubspot-private-app-token
const sample3 = 'pat-na1-xxxxxxxx-1111';
// ok: hubspot-private-app-token
const sample4 = 'pat-na1-xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx';
// ok: hubspot-private-app-token
const sample5 = 'pat-na1-8f4d35dd1850cf1b440788dd0a68de6a';
// ok: hubspot-private-app-token
const sample6 = 'pat-xx1-02ecbe46-084d-e5a4-2053-b96184a0713e';
// ok: hubspot-private-app-token
const prefixes = ['pat-na1-'];
// ok: hubspot-private-app-token
const hubspotToken = process.env.HUBSPOT_ACCESS_TOKEN;
// ok: hubspot-private-app-token
const longer = 'abc{{token:hubspot-private-app-token:ok-1}}def';
// ok: hubspot-private-app-token
const blob = 'QUJD{{token:hubspot-private-app-token:ok-2}}';
// ok: hubspot-private-app-token
const hubspotTokenName = 'HUBSPOT_ACCESS_TOKEN';
