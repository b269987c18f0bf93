onmessage = (event) => {
  // ruleid: javascript-page-data-executed
  postMessage(new Function('row', event.data.expression)({}));
};
