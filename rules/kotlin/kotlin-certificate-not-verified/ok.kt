import android.net.http.SslError
import android.webkit.SslErrorHandler
import android.webkit.WebView
import android.webkit.WebViewClient
import java.security.cert.X509Certificate
import javax.net.ssl.HostnameVerifier
import javax.net.ssl.HttpsURLConnection
import javax.net.ssl.X509TrustManager

class Pinning(private val inner: X509TrustManager) : X509TrustManager {
    override fun checkClientTrusted(chain: Array<X509Certificate>, type: String) {}

    // ok: kotlin-certificate-not-verified
    override fun checkServerTrusted(chain: Array<X509Certificate>, type: String) {
        inner.checkServerTrusted(chain, type)
    }

    override fun getAcceptedIssuers(): Array<X509Certificate> = inner.acceptedIssuers
}

class Pages : WebViewClient() {
    override fun onReceivedSslError(view: WebView?, handler: SslErrorHandler?, error: SslError?) {
        if (pinned(error)) {
            // ok: kotlin-certificate-not-verified
            handler?.proceed()
        } else {
            handler?.cancel()
        }
    }
}

fun open(connection: HttpsURLConnection) {
    // ok: kotlin-certificate-not-verified-host
    connection.hostnameVerifier = HostnameVerifier { host, _ -> host == "api.example.com" }
}
