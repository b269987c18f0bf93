import android.net.http.SslError
import android.webkit.SslErrorHandler
import android.webkit.WebView
import android.webkit.WebViewClient
import java.security.cert.X509Certificate
import javax.net.ssl.HostnameVerifier
import javax.net.ssl.HttpsURLConnection
import javax.net.ssl.X509TrustManager
import okhttp3.OkHttpClient
import org.apache.http.conn.ssl.NoopHostnameVerifier

class Trusting : X509TrustManager {
    override fun checkClientTrusted(chain: Array<X509Certificate>, type: String) {}

    // ruleid: kotlin-certificate-not-verified
    override fun checkServerTrusted(chain: Array<X509Certificate>, type: String) {}

    override fun getAcceptedIssuers(): Array<X509Certificate> = emptyArray()
}

val quiet = object : X509TrustManager {
    override fun checkClientTrusted(chain: Array<X509Certificate>, type: String) = Unit

    // ruleid: kotlin-certificate-not-verified
    override fun checkServerTrusted(chain: Array<X509Certificate>, type: String) = Unit

    override fun getAcceptedIssuers() = arrayOf<X509Certificate>()
}

class Pages : WebViewClient() {
    override fun onReceivedSslError(view: WebView?, handler: SslErrorHandler?, error: SslError?) {
        // ruleid: kotlin-certificate-not-verified
        handler?.proceed()
    }
}

fun open(connection: HttpsURLConnection) {
    // ruleid: kotlin-certificate-not-verified-host
    OkHttpClient.Builder().hostnameVerifier { _, _ -> true }.build()
    // ruleid: kotlin-certificate-not-verified-host
    HttpsURLConnection.setDefaultHostnameVerifier { host, session -> true }
    // ruleid: kotlin-certificate-not-verified-host
    connection.hostnameVerifier = HostnameVerifier { _, _ -> true }
    // ruleid: kotlin-certificate-not-verified-host
    connection.hostnameVerifier = NoopHostnameVerifier.INSTANCE
}
