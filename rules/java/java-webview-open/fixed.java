import android.net.http.SslError;
import android.webkit.SslErrorHandler;
import android.webkit.WebSettings;
import android.webkit.WebView;

class Viewer {
  void open(WebView view) {
    WebSettings settings = view.getSettings();
    // ruleid: java-webview-open
    settings.setAllowFileAccessFromFileURLs(false);
    // ruleid: java-webview-open-mixed
    settings.setMixedContentMode(WebSettings.MIXED_CONTENT_NEVER_ALLOW);
    // ruleid: java-webview-open-debug
    WebView.setWebContentsDebuggingEnabled(BuildConfig.DEBUG);
    // ruleid: java-webview-open-bridge
    view.addJavascriptInterface(new Object(), "app");
  }

  public void onReceivedSslError(WebView view, SslErrorHandler handler, SslError error) {
    // ruleid: java-webview-open-certificate
    handler.proceed();
  }
}
