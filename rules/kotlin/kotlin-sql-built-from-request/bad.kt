fun find(request: HttpServletRequest, connection: Connection, jdbc: JdbcTemplate) {
    val customer = request.getParameter("customer")
    // ruleid: kotlin-sql-built-from-request
    connection.createStatement().executeQuery("SELECT * FROM orders WHERE customer = '$customer'")
    //                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    // ruleid: kotlin-sql-built-from-request
    jdbc.queryForList("SELECT * FROM orders WHERE note = '" + customer + "'")
    //                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}

suspend fun ktor(call: ApplicationCall, connection: Connection) {
    val id = call.parameters["id"]
    // ruleid: kotlin-sql-built-from-request
    connection.prepareStatement("SELECT * FROM orders WHERE id = $id")
    //                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}
