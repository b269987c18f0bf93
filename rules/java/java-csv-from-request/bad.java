class Exports {
  void write(HttpServletRequest request, CSVPrinter printer) throws IOException {
    // ruleid: java-csv-from-request
    printer.printRecord("name", request.getParameter("name"));
  }
}
