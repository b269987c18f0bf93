fun ping(request: HttpServletRequest) {
    val host = request.getParameter("host")
    // ruleid: kotlin-command-built-from-request
    Runtime.getRuntime().exec("ping -c 1 $host")
    //                        ^^^^^^^^^^^^^^^^^
    // ruleid: kotlin-command-built-from-request
    ProcessBuilder("sh", "-c", "ping " + host).start()
    //                         ^^^^^^^^^^^^^^
}
