function showAdmin() {
  // ruleid: javascript-page-data-decides
  if (localStorage.getItem('role') === 'admin') openPanel();
}
