const parameters = new URLSearchParams(location.search);

export function load() {
  const script = document.createElement('script');
  // ruleid: javascript-page-data-loaded
  script.src = parameters.get('host') + '/parcels.js';
  document.head.append(script);
  // ruleid: javascript-page-data-loaded
  $.getScript(parameters.get('plugin'));
  // ruleid: javascript-page-data-loaded
  return new Worker(parameters.get('worker'));
}

export function keep(route) {
  const database = openDatabase('parcels', '1.0', 'Parcels', 1024);
  database.transaction((tx) => {
    // ruleid: javascript-page-data-queried
    tx.executeSql("SELECT * FROM parcels WHERE name = '" + parameters.get('name') + "'");
    // ruleid: javascript-page-data-queried
    tx.executeSql(`SELECT * FROM parcels WHERE town = '${route.params.town}'`);
  });
}

export function run($scope, $parse, $location) {
  // ruleid: javascript-page-data-executed
  $.globalEval(location.hash.slice(1));
  // ruleid: javascript-page-data-executed
  $scope.total = $scope.$eval($location.search().total);
  // ruleid: javascript-page-data-executed
  createApp({ template: '<p>' + parameters.get('greeting') + '</p>' }).mount('#app');
}

chrome.runtime.onMessageExternal.addListener((message, sender) => {
  // ruleid: javascript-page-data-executed
  chrome.tabs.executeScript(sender.tab.id, { code: message.code });
  // ruleid: javascript-page-data-asked
  fetch(message.address, { credentials: 'include' });
});

chrome.runtime.onConnectExternal.addListener((port) => {
  port.onMessage.addListener((message) => {
    // ruleid: javascript-page-data-executed
    new Function(message.code)();
  });
});
