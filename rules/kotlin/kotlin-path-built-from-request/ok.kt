fun read(request: HttpServletRequest) {
    val name = request.getParameter("name")
    // ok: kotlin-path-built-from-request
    File("/srv/files", File(name).name).readText()
    // ok: kotlin-path-built-from-request
    File("/srv/files/manual.pdf").readBytes()
    if (name in NAMES) {
        // ok: kotlin-path-built-from-request
        File("/srv/files", name).readText()
    }
}
