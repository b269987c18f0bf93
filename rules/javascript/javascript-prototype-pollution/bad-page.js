import _ from 'lodash';

const parameters = new URLSearchParams(location.search);

export function settings() {
  const sent = JSON.parse(decodeURIComponent(location.hash.slice(1)));
  // ruleid: javascript-prototype-pollution
  return _.merge({ theme: 'light' }, sent);
}

export function set(shown) {
  // ruleid: javascript-prototype-pollution-path
  _.set(shown, parameters.get('path'), parameters.get('value'));
}
