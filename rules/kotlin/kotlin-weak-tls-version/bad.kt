import javax.net.ssl.SSLContext
import javax.net.ssl.SSLSocket

fun connect(socket: SSLSocket) {
    // ruleid: kotlin-weak-tls-version
    SSLContext.getInstance("TLSv1")
    //                     ^^^^^^^
    // ruleid: kotlin-weak-tls-version
    socket.enabledProtocols = arrayOf("TLSv1.2", "TLSv1.1")
    //                                           ^^^^^^^^^
}
