onmessage = (event) => {
  // ok: javascript-page-data-executed
  postMessage(event.data.values.map((value) => Number(value) * 2));
};
