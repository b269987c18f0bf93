import android.content.Context
import android.webkit.WebSettings
import android.webkit.WebView

fun open(view: WebView, context: Context) {
    // ruleid: kotlin-webview-open
    view.settings.allowFileAccess = false
    view.settings.apply {
        // ruleid: kotlin-webview-open
        allowUniversalAccessFromFileURLs = false
        // ruleid: kotlin-webview-open-mixed
        mixedContentMode = WebSettings.MIXED_CONTENT_NEVER_ALLOW
    }
    // ruleid: kotlin-webview-open-files
    context.openFileOutput("notes", Context.MODE_PRIVATE)
}
