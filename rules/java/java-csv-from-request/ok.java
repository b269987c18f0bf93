class Exports {
  void write(HttpServletRequest request, CSVPrinter printer) throws IOException {
    // ok: java-csv-from-request
    printer.printRecord("name", "1");
  }
}
