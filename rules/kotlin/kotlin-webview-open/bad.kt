import android.content.Context
import android.webkit.WebSettings
import android.webkit.WebView

fun open(view: WebView, context: Context) {
    // ruleid: kotlin-webview-open
    view.settings.allowFileAccess = true
    view.settings.apply {
        // ruleid: kotlin-webview-open
        allowUniversalAccessFromFileURLs = true
        // ruleid: kotlin-webview-open-mixed
        mixedContentMode = WebSettings.MIXED_CONTENT_ALWAYS_ALLOW
    }
    // ruleid: kotlin-webview-open-files
    context.openFileOutput("notes", Context.MODE_WORLD_READABLE)
}
