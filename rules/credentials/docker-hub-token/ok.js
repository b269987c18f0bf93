// ok: docker-hub-token
const sample1 = 'dckr_pat_1pcVt5NRKPgCB';
// ok: docker-hub-token
const sample2 = 'dckr_pat_1pcVt5NRKPgCB!FfH3hoCj8jui4';
// ok: docker-hub-token
const sample3 = 'dckr_pat_xxxxxxxxxxxxxxxxxxxxxxxxxxx';
// ok: docker-hub-token
const sample4 = 'dckr_pat_...';
// ok: docker-hub-token
const prefixes = ['dckr_pat_'];
// ok: docker-hub-token
const dockerToken = process.env.DOCKER_TOKEN;
// ok: docker-hub-token
const longer = 'abc{{token:docker-hub-token:ok-1}}def';
// ok: docker-hub-token
const blob = 'QUJD{{token:docker-hub-token:ok-2}}';
// ok: docker-hub-token
const dockerTokenName = 'DOCKER_TOKEN';
