import javax.net.ssl.SSLContext
import javax.net.ssl.SSLSocket

fun connect(socket: SSLSocket) {
    // ok: kotlin-weak-tls-version
    SSLContext.getInstance("TLS")
    // ok: kotlin-weak-tls-version
    socket.enabledProtocols = arrayOf("TLSv1.3", "TLSv1.2")
}
