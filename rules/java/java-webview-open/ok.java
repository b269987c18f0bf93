import android.net.http.SslError;
import android.webkit.SslErrorHandler;
import android.webkit.WebSettings;
import android.webkit.WebView;

class Viewer {
  void open(WebView view) {
    WebSettings settings = view.getSettings();
    // ok: java-webview-open
    settings.setAllowFileAccessFromFileURLs(false);
    // ok: java-webview-open-mixed
    settings.setMixedContentMode(WebSettings.MIXED_CONTENT_NEVER_ALLOW);
    if (BuildConfig.DEBUG) {
      // ok: java-webview-open-debug
      WebView.setWebContentsDebuggingEnabled(true);
    }
  }

  public void onReceivedSslError(WebView view, SslErrorHandler handler, SslError error) {
    // ok: java-webview-open-certificate
    handler.cancel();
  }
}
