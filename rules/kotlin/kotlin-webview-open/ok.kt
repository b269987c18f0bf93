import android.content.Context
import android.webkit.WebSettings
import android.webkit.WebView

fun open(view: WebView, context: Context) {
    // ok: kotlin-webview-open
    view.settings.allowFileAccess = false
    // ok: kotlin-webview-open-mixed
    view.settings.mixedContentMode = WebSettings.MIXED_CONTENT_COMPATIBILITY_MODE
    // ok: kotlin-webview-open-files
    context.openFileOutput("notes", Context.MODE_PRIVATE)
}
