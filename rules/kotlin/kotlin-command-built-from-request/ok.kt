fun ping(request: HttpServletRequest) {
    val host = request.getParameter("host")
    // ok: kotlin-command-built-from-request
    ProcessBuilder("ping", "-c", "1", host).start()
    // ok: kotlin-command-built-from-request
    Runtime.getRuntime().exec("uptime")
}
