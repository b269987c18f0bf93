const parameters = new URLSearchParams(location.search);

export function load() {
  const script = document.createElement('script');
  // ok: javascript-page-data-loaded
  script.src = '/parcels.js?version=' + parameters.get('version');
  document.head.append(script);
  const host = parameters.get('host');
  if (['cdn.example.com', 'cdn2.example.com'].includes(host)) {
    // ok: javascript-page-data-loaded
    $.getScript('https://' + host + '/parcels.js');
  }
  // ok: javascript-page-data-loaded
  return new Worker(new URL('./count.worker.js', import.meta.url));
}

export function keep(route) {
  const database = openDatabase('parcels', '1.0', 'Parcels', 1024);
  database.transaction((tx) => {
    // ok: javascript-page-data-queried
    tx.executeSql('SELECT * FROM parcels WHERE name = ?', [parameters.get('name')]);
    // ok: javascript-page-data-queried
    tx.executeSql(`SELECT * FROM parcels WHERE town = ${Number(route.params.town)}`);
  });
}

export function run($scope, $parse) {
  // ok: javascript-page-data-executed
  $scope.total = $parse('cart.total')($scope);
  // ok: javascript-page-data-executed
  createApp({ template: '<p>{{ greeting }}</p>', data: () => ({ greeting: parameters.get('greeting') }) }).mount('#app');
}

chrome.runtime.onMessageExternal.addListener((message, sender) => {
  // ok: javascript-page-data-executed
  chrome.tabs.executeScript(sender.tab.id, { file: 'content.js' });
});
