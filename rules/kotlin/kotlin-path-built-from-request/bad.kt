fun read(request: HttpServletRequest) {
    val name = request.getParameter("name")
    // ruleid: kotlin-path-built-from-request
    File("/srv/files/" + name).readText()
    //   ^^^^^^^^^^^^^^^^^^^^
    // ruleid: kotlin-path-built-from-request
    File("/srv/files", name).readText()
    //                 ^^^^
    // ruleid: kotlin-path-built-from-request
    FileInputStream("/srv/$name")
    //              ^^^^^^^^^^^^
}
